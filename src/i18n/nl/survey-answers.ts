/** Vragenlijsten as schools read and answer them. */
export const surveyAnswers = {
  yes: 'Ja',
  no: 'Nee',
  noAnswer: 'Geen antwoord',
  /** The ends of a scale that says nothing else. */
  scaleEnds: ['helemaal niet', 'helemaal wel'],
  scaleStep: (step: number, words: string) => (words === '' ? String(step) : `${step} – ${words}`),
  hints: {
    amount: 'In euro, bijvoorbeeld 125,50.',
    table: 'Een rij mag leeg blijven.',
    contact: 'Van een volwassene van de school. Geen namen van leerlingen.',
    choices: 'Je mag er meer dan één aanvinken.',
  },
  contact: { name: 'Naam', email: 'Mailadres', phone: 'Telefoon' },
} as const;
