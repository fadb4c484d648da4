/** Pages that belong to no room. */
export const pages = {
  notFound: 'Deze pagina is er niet',
  notFoundText: 'Misschien is ze verhuisd, of hoort ze bij een andere school of dienst. Zoek in het aanbod of ga naar het begin.',
  toHome: 'Naar het begin',
  toCatalogue: 'Naar het aanbod',
  failed: 'Er ging iets mis bij ons',
  failedText: 'Wat je typte, is niet bewaard. Probeer het over enkele minuten opnieuw. Lukt het dan niet? Bel de coördinator en noem dit nummer:',
  back: 'Terug',
  cannotSave: { title: 'We kunnen nu niets bewaren', text: 'Ga terug met de knop van je browser: wat je typte, staat er nog. Probeer het over enkele minuten opnieuw, of bel de coördinator.' },
  journal: {
    title: 'Logboek',
    intro: 'Wie deed wat, en wanneer. Hier kan niets uit verdwijnen.',
    columns: { at: 'Wanneer', who: 'Wie', what: 'Wat', on: 'Waarover', change: 'Verandering' },
    empty: 'Nog niets gebeurd.',
    as: { school: 'school', service: 'dienst', coordinator: 'coördinator', administrator: 'beheerder', visitor: 'bezoeker', portal: 'het portaal' },
  },
  administration: {
    title: 'Beheer',
    mail: 'Post',
    journal: 'Logboek',
  },
} as const;
