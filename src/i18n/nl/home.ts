export const home = {
  title: 'Welkom',
  heading: 'Wat heeft de gemeente voor jouw klas?',
  intro: 'Voorstellingen, zwemmen, bezoeken, ophalingen, subsidies: alle diensten op één plek. Je vraagt aan met één formulier.',
  searchLabel: 'Waar zoek je naar?',
  all: 'Bekijk het hele aanbod',
  themes: 'Kies een thema',
  soon: 'Sluit binnenkort',
  how: 'Zo werkt het',
  steps: [
    ['Zoek', 'Vind wat past bij je klas: op leerjaar, thema of woord.'],
    ['Vraag aan', 'Alles in één aanvraag, ook bij verschillende diensten. Je krijgt één nummer.'],
    ['Volg', 'Op één pagina zie je wie wat antwoordde en wanneer het doorgaat.'],
  ],
  question: 'Weet je niet bij wie je moet zijn?',
  questionText: 'Stel je vraag. De coördinator zoekt wie je kan helpen.',
  questionButton: 'Stel je vraag',
} as const;
