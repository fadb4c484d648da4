/** Pages of the server itself, for a request that never reaches a page of the portal. */
export const server = {
  home: 'Naar de startpagina',
  reference: (requestId: string) => `Verwijzing: ${requestId}`,
  pages: {
    400: { title: 'Dit adres klopt niet', text: 'De portaalsite begrijpt deze vraag niet. Kijk het adres na, of begin opnieuw op de startpagina.' },
    404: { title: 'Deze pagina bestaat niet', text: 'Kijk het adres na, of begin opnieuw op de startpagina.' },
    405: { title: 'Dit kan hier niet', text: 'Deze manier van vragen wordt niet gebruikt op deze portaalsite.' },
    408: { title: 'Het duurde te lang', text: 'Je vraag kwam te traag binnen. Probeer het opnieuw.' },
    413: { title: 'Dit is te groot', text: 'Je formulier of je bestand is te groot om te verwerken. Maak het kleiner en probeer het opnieuw. Er is niets bewaard.' },
    421: { title: 'Dit is niet het adres van deze portaalsite', text: 'Typ het adres opnieuw zoals je het van je gemeente kreeg.' },
    431: { title: 'Dit is te groot', text: 'Je browser stuurt te veel gegevens mee. Verwijder de cookies van deze site en probeer het opnieuw.' },
    503: { title: 'Het is even te druk', text: 'Er worden nu te veel bestanden tegelijk verstuurd. Wacht een halve minuut en probeer het opnieuw.' },
    500: { title: 'Er ging iets mis', text: 'Dit ligt niet aan jou. Probeer het straks opnieuw.' },
  },
} as const;
