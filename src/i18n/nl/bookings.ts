import { euro } from '#src/lib/money.ts';

/** The nine booking forms as people know them, the four ways in which schools see them, and what each asks. */
export const bookings = {
  yes: 'Ja',
  parts: { morning: 'voormiddag', afternoon: 'namiddag' },
  names: {
    vaste_sessie: 'Voorstelling of sessie op een vaste dag',
    bezoek_op_afspraak: 'Bezoek op afspraak',
    op_school: 'Op jouw school',
    evenement: 'Groot evenement',
    reeks: 'Vaste wekelijkse plek',
    traject: 'Begeleid traject',
    uitlening: 'Uitlening',
    dienstverlening: 'Vaste ophaling of levering',
    subsidie: 'Subsidie of tussenkomst',
  },
  ways: {
    'choose-moment': 'Kies een moment',
    'propose-moments': 'Stel momenten voor',
    'give-numbers': 'Geef aantallen',
    apply: 'Vraag aan',
  },
  waysExplained: {
    'choose-moment': 'Je kiest een moment uit de lijst.',
    'propose-moments': 'Je stelt enkele halve dagen voor. De dienst kiest er één.',
    'give-numbers': 'Je zegt hoeveel. De dienst doet de rest.',
    apply: 'Je legt uit wat je wil. De dienst beslist samen met jou.',
  },
  forms: {
    vaste_sessie: { session: '1ste keuze', reserve: '2de keuze', reserveHint: 'Voor als de 1ste keuze volzet is.' },
    appointment: {
      momentsAway: 'Wanneer kunnen jullie komen?',
      momentsAtSchool: 'Wanneer past het bij jullie?',
      momentsHint: 'Geef 2 tot 5 halve dagen, de beste eerst. Hoe meer, hoe sneller het lukt.',
    },
    evenement: { bus: 'Wij rijden mee met de bus van de gemeente', busHint: 'De bus rijdt vanuit Molenzele en Vaartkant.' },
    reeks: {
      slot: ['1ste keuze', '2de keuze', '3de keuze'],
      parity: 'Hoe vaak?',
      everyWeek: 'Elke week',
      evenWeeks: 'Om de twee weken, even weken',
      oddWeeks: 'Om de twee weken, oneven weken',
    },
    traject: {
      motivation: 'Waarom willen jullie dit doen?',
      motivationHint: 'Enkele zinnen volstaan. Schrijf geen namen van leerlingen.',
      lead: 'Wie leidt dit op school?',
      leadHint: 'De collega met wie de begeleider afspreekt.',
    },
    uitlening: {
      kits: 'Wat wil je lenen?',
      from: 'Vanaf',
      until: 'Tot en met',
      untilHint: (days: number) => `Ten hoogste ${Math.round(days / 7)} weken.`,
      transport: 'Halen of laten brengen?',
      fetch: 'Wij halen het zelf af',
      bring: 'Breng het naar de school',
    },
    dienstverlening: {
      kinds: 'Wat en hoeveel?',
      kindsHint: (frequency: string, together: number | null) =>
        together === null ? `${frequency}.` : `${frequency}. Samen ten hoogste ${together} per vestiging.`,
      startOn: 'Vanaf wanneer?',
      where: 'Waar staat het?',
      whereHint: 'Bijvoorbeeld: achter de fietsenstalling, poort Molenstraat.',
    },
    subsidie: {
      purpose: 'Waarvoor vraag je dit?',
      purposeHint: 'Wat, wanneer en voor wie. Schrijf geen namen van leerlingen.',
      amount: 'Hoeveel vraag je?',
      amountHint: (max: number | null) => (max === null ? 'In euro.' : `In euro, ten hoogste ${euro(max)}.`),
      proof: 'Hoe toon je de kosten aan?',
      proofInvoice: 'Met een factuur',
      proofQuote: 'Met een offerte, later een factuur',
      proofList: 'Met een lijst van aantallen',
    },
  },
} as const;
