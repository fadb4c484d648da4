import { duration } from '#src/i18n/nl/survey-check.ts';
import { longDay } from '#src/lib/dates-nl.ts';
import type { Day } from '#src/lib/time.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const schools = (count: number) => counted(count, 'school', 'scholen');
const questions = (count: number) => counted(count, 'vraag', 'vragen');
/** The surveys of all services as the coordinator sees them. */
export const surveyOverview = {
  refusals: {
    'not-found': 'Dit aandachtspunt vinden we niet.',
    'already-reviewed': 'Een collega zag dit al. Je leest de notitie hieronder.',
    'note-too-long': 'Je notitie is te lang. Houd het bij 500 tekens.',
    'national-number': 'Dit lijkt een rijksregisternummer. Laat het weg.',
  },
  duration,
  title: 'Bevragingen',
  intro: 'Wat alle diensten aan scholen vragen, en wat scholen niet opnieuw moesten vertellen.',
  years: 'Schooljaar',
  numbers: {
    title: (schoolYear: string) => `Schooljaar ${schoolYear} in cijfers`,
    surveys: 'bevragingen',
    asked: 'vragen gesteld',
    prevented: 'vragen niet opnieuw gesteld',
    letThrough: 'vragen toch opnieuw, met een reden',
    saved: 'tijd die scholen spaarden',
    explain: 'Een vraag telt als “niet opnieuw gesteld” als een collega koos om bekende antwoorden te hergebruiken, en de bevraging is verstuurd. De tijd is de tijd van die vragen, maal de scholen van wie we het antwoord al hadden.',
  },
  line: { title: 'Op één lijn', all: 'Bekijk het jaar met alle bevragingen in een tabel', empty: 'Dit schooljaar zijn er geen bevragingen met een periode.' },
  duplicates: {
    title: 'Dubbel gevraagd',
    empty: 'Niets dubbel gevraagd dat je nog niet zag.',
    seen: 'Gezien en beslist',
    kinds: { given: 'Een school zegt: dit gaven we al', anyway: 'Een dienst vraagt het toch' },
    asked: 'Nu gevraagd',
    earlier: 'Eerder gevraagd',
    earlierNone: 'We vinden geen eerder antwoord van deze school.',
    from: (service: string) => `door ${service}`,
    school: 'School',
    where: 'Waar ze het gaf',
    reason: 'Waarom toch',
    said: 'geen uitleg',
    on: (day: Day) => longDay(day),
    note: 'Notitie',
    noteHint: 'Wat doe je ermee? Alleen coördinatoren lezen dit.',
    submit: 'Gezien',
    done: 'Je notitie is bewaard. Dit staat nu bij “Gezien en beslist”.',
    by: (name: string, day: Day) => `Gezien door ${name || 'een collega'} op ${longDay(day)}`,
    noNote: 'zonder notitie',
  },
  plans: {
    title: 'Beter samen',
    intro: 'Twee diensten plannen dezelfde vraag aan dezelfde scholen, en niemand besliste daar al over.',
    empty: 'Geen twee diensten plannen dezelfde vraag.',
    share: (count: number) => `Deze twee bevragingen delen ${questions(count)}.`,
    suggest: 'Stel de twee diensten voor om ze samen te voegen.',
    isAsked: 'Een van de diensten vroeg al om ze samen te voegen.',
    show: 'Bekijk de vragen',
  },
  services: {
    title: 'Wie vraagt het meest',
    empty: 'Dit schooljaar is er nog niets gevraagd.',
    intro: 'De tijd van alle scholen samen, zonder wat ze spaarden.',
    columns: ['Dienst', 'Tijd van alle scholen samen'],
    note: (surveys: number, asked: number) => `${counted(surveys, 'bevraging', 'bevragingen')}, ${questions(asked)}`,
  },
  schools: {
    title: 'Wat op elke school afkomt',
    columns: ['School', 'Tijd'],
    note: (surveys: number) => counted(surveys, 'bevraging', 'bevragingen'),
  },
  learning: {
    title: 'Waar het portaal van leert',
    intro: 'Elke beslissing van een collega is een voorbeeld. Download de paren en de woorden om de herkenning beter te maken.',
    pairs: (count: number) => counted(count, 'beoordeeld paar', 'beoordeelde paren'),
    words: (count: number) => counted(count, 'voorstel voor de woordenlijst', 'voorstellen voor de woordenlijst'),
    wordsIntro: 'Deze woorden stonden tegenover elkaar in vragen waarvan een collega zei dat ze hetzelfde vragen.',
    none: 'Er is nog niets om van te leren.',
    columns: { a: 'Woord', b: 'staat tegenover', times: 'Keer' },
  },
  service: {
    own: (asked: number, prevented: number) =>
      asked === 0 ? '' : `Jullie vroegen dit schooljaar ${questions(asked)}. ${prevented === 0 ? 'Jullie konden nog geen antwoorden hergebruiken.' : `${prevented} ${prevented === 1 ? 'hoefde' : 'hoefden'} niet opnieuw.`}`,
    saved: (minutes: number) => (minutes > 0 ? `Dat spaarde scholen samen ${duration(minutes)}.` : ''),
  },
  schoolsCount: schools,
  /** The same lists as files. */
  files: {
    bevragingen: {
      name: (year: string) => `bevragingen ${year}`,
      header: ['Dienst', 'Bevraging', 'Stand', 'Van', 'Tot en met', 'Vragen', 'Niet opnieuw gesteld', 'Toch gesteld', 'Scholen', 'Antwoorden', 'Minuten per school', 'Gespaarde minuten'],
    },
    dubbel: {
      name: () => 'dubbel gevraagd',
      header: ['Soort', 'Dienst', 'Bevraging', 'Vraag', 'School', 'Uitleg', 'Eerdere vraag', 'Eerdere bevraging', 'Op', 'Gezien op', 'Notitie'],
    },
    samen: { name: () => 'beter samen', header: ['Dienst', 'Bevraging', 'Vraag', 'Andere dienst', 'Andere bevraging', 'Andere vraag'] },
    diensten: { name: (year: string) => `wie vraagt het meest ${year}`, header: ['Dienst', 'Bevragingen', 'Vragen', 'Minuten'] },
    scholen: { name: (year: string) => `bevragingen per school ${year}`, header: ['School', 'Instellingsnummer', 'Bevragingen', 'Minuten'] },
    paren: { name: () => 'beoordeelde paren', header: ['Vraag', 'Eerdere vraag', 'Oordeel', 'Portaal zei', 'Score', 'Op'] },
    woorden: { name: () => 'voorstellen woordenlijst', header: ['Woord', 'Staat tegenover', 'Keer'] },
  },
  verdicts: { reuse: 'hetzelfde', 'ask-anyway': 'hetzelfde, toch gevraagd', related: 'verwant', different: 'niet hetzelfde' },
  tiers: { same: 'hetzelfde', maybe: 'misschien', none: 'niet hetzelfde' },
} as const;
