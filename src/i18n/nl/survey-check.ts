import { period, plainDay } from '#src/lib/dates-nl.ts';

const schools = (count: number) => (count === 1 ? '1 school' : `${count} scholen`);
const questions = (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`);
const decimal = (number: number) => String(Math.round(number * 10) / 10).replace('.', ',');

/** "8,5 uur" for much, "45 minuten" for little. */
export const duration = (minutes: number): string => {
  if (minutes >= 60) return `${decimal(minutes / 60)} uur`;
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
};

/** What a service reads when its questions are held against all that was asked, and when it sends them. */
export const surveyCheck = {
  /** Over the whole survey. */
  summary: {
    title: 'Wat we al weten',
    known: (known: number, asked: number, least: number, most: number, of: number) => {
      const by = least === most ? `${most} van ${schools(of)}` : `${least} tot ${most} van ${schools(of)}`;
      return `${known} van ${questions(asked)} ${known === 1 ? 'is' : 'zijn'} al beantwoord door ${by}.`;
    },
    nothingKnown: (asked: number) => (asked === 1 ? 'Deze vraag is nog niet beantwoord door scholen.' : `Geen van deze ${asked} vragen is al beantwoord door scholen.`),
    open: (count: number) => (count === 1 ? 'Bij 1 vraag moet je nog kiezen.' : `Bij ${count} vragen moet je nog kiezen.`),
    allDecided: 'Je koos bij elke vraag die al gesteld is.',
    burden: (minutes: number, count: number, all: number) => `${duration(minutes)} per school, samen ${duration(all)} bij ${schools(count)}.`,
    noSchools: 'Je bevraging is nog voor geen enkele school.',
    spared: (minutes: number) => `Wat je hergebruikt, spaart scholen samen ${duration(minutes)}.`,
    sparable: (minutes: number) => `Hergebruik je de rest ook, dan spaart dat nog ${duration(minutes)}.`,
  },

  typed: {
    title: 'Is dit al gevraagd?',
    waiting: 'We kijken na of dit al gevraagd is …',
    failed: 'Nakijken lukt nu niet. Je kan verder schrijven: we kijken het na als je bewaart.',
    counted: (known: number, asked: number) => (asked === 1 ? (known === 1 ? 'Dit weten we al.' : 'Dit weten we nog niet.') : `${known} van de ${asked} weten we al.`),
    nothing: 'Niemand vroeg dit al.',
    leftOut: (count: number) => (count === 1 ? '1 regel is geen vraag. Die telt niet mee.' : `${count} regels zijn geen vraag. Die tellen niet mee.`),
    more: (count: number) => `We tonen de eerste ${questions(count)} die al gesteld zijn. De rest zie je als je bewaart.`,
  },

  question: {
    same: 'Deze vraag is al gesteld',
    samePlanned: 'Een andere dienst gaat dit ook vragen',
    earlier: (count: number) => (count === 1 ? 'Kwam al voor, zonder antwoorden die nog gelden: 1 keer' : `Kwam al voor, zonder antwoorden die nog gelden: ${count} keer`),
    maybe: (count: number) => (count === 1 ? 'Misschien hetzelfde: 1 vraag' : `Misschien hetzelfde: ${count} vragen`),
    yours: 'Jouw vraag',
    theirs: 'Eerder gesteld',
    bySurvey: (service: string, title: string) => `${service}: ${title}`,
    asked: (day: string) => `gevraagd op ${plainDay(day)}`,
    willAsk: (day: string) => `gepland vanaf ${plainDay(day)}`,
    runs: (day: string) => `loopt sinds ${plainDay(day)}`,
    inDraft: 'nog een concept',
    answered: (count: number, of: number) => (of === 0 ? 'nog aan geen school gevraagd' : count === 0 ? `nog geen antwoord van ${schools(of)}` : `${count} van ${schools(of)} antwoordden`),
    stillHolds: (count: number, of: number) => `nog geldig voor ${count} van ${schools(of)}`,
    holdsNoMore: 'de antwoorden gelden niet meer',
    validUntil: (day: string) => `geldig tot ${plainDay(day)}`,
    agrees: 'Komt overeen',
    differs: 'Verschilt',
    profile: (label: string, count: number, of: number) => `Dit weten we al: ${label} (${count} van ${schools(of)}).`,
    profileGuess: (label: string, count: number, of: number) => `Bedoel je “${label}”? Dan weten we dit al van ${count} van ${schools(of)}.`,
    useProfile: 'Gebruik wat we weten',
    profileUsed: (label: string) => `Je gebruikt wat we al weten: ${label}. Scholen van wie we dit al weten, krijgen deze vraag niet.`,
    doubt: 'Wat bedoel je?',
    doubtChoice: (choices: readonly string[]) => `${choices.slice(0, -1).join(', ')} of ${choices.at(-1) ?? ''}?`,
  },

  /** Chips, from the kinds of reasons of a comparison. */
  reasons: {
    item: 'zelfde gegeven', decided: 'zo beslist', text: 'zelfde woorden', concept: 'begrip', population: 'over wie', measure: 'soort antwoord', unit: 'eenheid', period: 'periode',
    grade: 'leerjaar', negation: 'wel of niet', options: 'keuzes', word: 'woord', subject: 'onderwerp', place: 'plaats', granularity: 'in één getal of opgesplitst',
  },
  reasonPair: (kind: string, a: string, b: string, apart: boolean) => {
    if (a === '' && b === '') return kind;
    if (a === '' || b === '') return apart ? `alleen ${a === '' ? 'eerder' : 'nu'}: “${a || b}”` : `${kind} “${a || b}”`;
    return a.toLowerCase() === b.toLowerCase() ? `${kind} “${a}”` : `${kind}: “${a}” ${apart ? '↔' : '='} “${b}”`;
  },
  relations: {
    'other-period': 'Verwant: een andere periode.', 'other-population': 'Verwant: over een andere groep.', 'other-unit': 'Verwant: in een andere eenheid.',
    'other-grade': 'Verwant: een ander leerjaar.', complement: 'Verwant: het omgekeerde.', derivable: 'Het ene antwoord is af te leiden uit het andere.',
  },

  buttons: {
    reuse: 'Hergebruik deze antwoorden',
    related: 'Verwant, niet hetzelfde',
    different: 'Niet hetzelfde',
    anyway: 'Toch stellen, omdat …',
    askAnyway: 'Stel toch',
    merge: 'Vraag het samen',
    undo: 'Maak ongedaan',
    /** Said to who hears a button without seeing what stands above it. */
    about: (text: string) => ` (“${text}”)`,
  },
  reason: 'Waarom vraag je het opnieuw?',
  reasonHint: 'De coördinator leest dit. Bijvoorbeeld: de telling is van vóór de verhuizing.',

  verdicts: {
    reuse: 'Je hergebruikt deze antwoorden. Wie al antwoordde, krijgt de vraag niet.',
    'ask-anyway': 'Je stelt de vraag toch.',
    related: 'Verwant, niet hetzelfde.',
    different: 'Niet hetzelfde.',
  },
  elsewhere: {
    reuse: 'Bij een vraag die hetzelfde is, zijn de antwoorden hergebruikt.',
    'ask-anyway': (reason: string) => `Eerder is beslist om dit toch te vragen, omdat: ${reason}`,
    related: 'Eerder is beslist: verwant, niet hetzelfde.',
    different: 'Eerder is beslist: niet hetzelfde.',
  },
  because: (reason: string) => `Omdat: ${reason}`,
  done: {
    reuse: 'Je hergebruikt de antwoorden die er al zijn.',
    'ask-anyway': 'Je stelt de vraag toch. De coördinator ziet waarom.',
    related: 'Genoteerd: verwant, niet hetzelfde.',
    different: 'Genoteerd: niet hetzelfde.',
    undone: 'Je beslissing is teruggedraaid.',
    item: 'Scholen van wie we dit al weten, krijgen deze vraag niet.',
    settled: 'Genoteerd wat je bedoelt.',
  },

  send: {
    title: (survey: string) => `Verstuur: ${survey}`,
    back: 'Terug naar de bevraging',
    openTitle: 'Kies eerst bij deze vragen',
    openText: 'Ze zijn al gesteld. Hergebruik de antwoorden, of zeg waarom je het toch vraagt.',
    open: (position: number, text: string) => `Vraag ${position}: ${text}`,
    necessity: 'Moeten scholen antwoorden?',
    necessityHint: 'Scholen lezen dit bovenaan de vragenlijst.',
    necessities: { mandatory: 'Verplicht', benefit: 'Nodig om iets te krijgen', voluntary: 'Vrijwillig' },
    necessityHints: { mandatory: 'Er is een wet of decreet voor.', benefit: 'Bijvoorbeeld een subsidie of een plaats.', voluntary: 'Scholen kiezen zelf of ze antwoorden.' },
    law: 'Welke wet of welk decreet?',
    lawHint: 'Bijvoorbeeld: decreet basisonderwijs, art. 153.',
    benefit: 'Wat krijgt de school ervoor?',
    finer: (estimate: number) => `Tijd (wij schatten ${estimate} min.) en peildatum`,
    minutes: 'Hoeveel minuten kost het één school?',
    minutesHint: (estimate: number) => `Wij schatten ${estimate}, naar het aantal en de soort vragen.`,
    opensOn: 'Vanaf',
    closesOn: 'Tot en met',
    referenceOn: 'Welke dag beschrijven de antwoorden?',
    referenceHint: 'De peildatum, bijvoorbeeld 1 februari. Leeg is de dag waarop je opent.',
    purpose: 'Waarvoor gebruik je de antwoorden?',
    purposeHint: 'Scholen lezen dit, ook later bij elk antwoord dat je gebruikt.',
    audience: 'Welke scholen?',
    audienceHint: 'Vink niets aan om alle scholen te vragen.',
    chooseSchools: 'Of kies scholen één voor één',
    onlyThese: 'Alleen deze scholen',
    chooseHint: 'Vink je hier scholen aan, dan vragen we alleen die.',
    levels: { ander: 'Andere scholen', kleuter: 'Kleuterscholen', lager: 'Lagere scholen', basis: 'Basisscholen', secundair: 'Secundaire scholen', bubao: 'Buitengewoon basisonderwijs', buso: 'Buitengewoon secundair', dko: 'Academies' },
    quietTitle: 'Deze scholen vroegen dan rust',
    quiet: (school: string, from: string, until: string, reason: string) => `${school}: ${period(from, until)}${reason ? ` (${reason})` : ''}`,
    preview: 'Zo zien scholen het',
    save: 'Bewaar en toon hoe scholen het zien',
    saved: 'Bewaard.',
    submit: 'Verstuur',
    submitHint: (count: number) => (count === 1 ? 'De contactpersoon van 1 school krijgt een mail.' : `De contactpersonen van ${count} scholen krijgen een mail.`),
    sent: (count: number) => `Verstuurd naar ${schools(count)}.`,
    notDraft: 'Deze bevraging is al verstuurd',
    notDraftText: 'Je kan ze niet nog eens versturen.',
    changed: 'Iemand anders veranderde deze bevraging intussen. Kijk na wat er nu staat en verstuur opnieuw.',
  },

  /** What a school reads on top of a survey, and in the mail. */
  label: {
    necessities: {
      mandatory: (law: string) => (law === '' ? 'Verplicht' : `Verplicht (${law})`),
      benefit: (benefit: string) => (benefit === '' ? 'Nodig om iets te krijgen' : `Nodig om iets te krijgen: ${benefit}`),
      voluntary: 'Vrijwillig',
    },
    minutes: (minutes: number) => `ongeveer ${duration(minutes)}`,
    until: (day: string) => `tot en met ${plainDay(day)}`,
  },

  mail: {
    subject: (title: string) => `Vragenlijst: ${title}`,
    text: (service: string, municipality: string, school: string) => `${service} van ${municipality} heeft een vragenlijst voor ${school}.`,
    known: (known: number, of: number) =>
      known === 1 ? `Op 1 van de ${questions(of)} weten we het antwoord al. Je hoeft alleen na te kijken of het nog klopt.` : `Op ${known} van de ${questions(of)} weten we het antwoord al. Je hoeft alleen na te kijken of dat nog klopt.`,
    spared: (count: number) => (count === 1 ? '1 vraag stellen we niet, want we weten het antwoord al.' : `${count} vragen stellen we niet, want we weten het antwoord al.`),
    share: 'Weet een collega het beter? Stuur de link door: jullie kunnen samen invullen.',
    facts: { necessity: 'Moet het', minutes: 'Tijd', until: 'Invullen', purpose: 'Waarvoor' },
    between: (from: string, until: string) => period(from, until),
    button: 'Vul de vragenlijst in',
    closing: 'De link werkt zonder aanmelden en opent alleen deze vragenlijst.',
  },

  refusals: {
    'not-found': 'Die vraag is er niet meer. Laad de pagina opnieuw.',
    'no-longer-draft': 'Deze bevraging is al verstuurd. Je kan hier niets meer kiezen.',
    'reason-missing': 'Schrijf in één zin waarom je het opnieuw vraagt.',
    'reason-too-long': 'Je uitleg is te lang. Houd het bij 500 tekens.',
    'national-number': 'Dit lijkt een rijksregisternummer. Haal het weg.',
    'changed-meanwhile': 'De vraag veranderde intussen. Kijk na wat er nu staat en kies opnieuw.',
    'alerts-open': 'Bij sommige vragen moet je nog kiezen: ze zijn al gesteld.',
    'no-questions': 'Er staan nog geen vragen in deze bevraging.',
    'too-many-questions': 'Een bevraging heeft hoogstens 200 vragen. Maak ze korter of splits ze.',
    'held-elsewhere': 'Deze bevraging loopt buiten het portaal. Je verstuurt ze daar.',
    'no-schools': 'Er is geen enkele school die je bevraging krijgt. Kies andere scholen.',
    'everything-known': 'We weten alles al van deze scholen. Je hoeft niets te vragen.',
    'try-later': 'Je keek heel vaak na. Wacht even en probeer het opnieuw.',
    'paste-empty': 'Er staat nog niets.',
    'paste-too-long': 'Dit is te lang om in één keer na te kijken. Plak hoogstens 100.000 tekens.',
    'paste-unreadable': 'Dit is geen leesbare tekst. Plak de woorden van je vragen.',
    'paste-too-many': 'Dit zijn meer dan 200 vragen. Plak ze in delen.',
    'paste-no-questions': 'We zien nog geen vraag. Schrijf een zin met een vraagteken.',
  },

  /** What a plan misses, said at its field. */
  gaps: {
    'necessity-missing': 'Kies of scholen moeten antwoorden.',
    'law-missing': 'Schrijf welke wet of welk decreet scholen verplicht.',
    'benefit-missing': 'Schrijf wat de school ervoor krijgt.',
    'opens-missing': 'Vul in vanaf welke dag scholen kunnen antwoorden.',
    'closes-missing': 'Vul in tot welke dag scholen kunnen antwoorden.',
    'period-past': 'Kies een laatste dag die nog moet komen.',
    'period-turned': 'De laatste dag ligt vóór de eerste.',
    'period-in-holiday': 'Scholen zijn dan met vakantie. Kies een eerste en laatste dag waarop er les is.',
    'period-too-short': 'Geef scholen minstens 5 lesdagen.',
    'purpose-missing': 'Schrijf waarvoor je de antwoorden gebruikt.',
  },
} as const;
