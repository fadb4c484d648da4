/**
 * What bevragingen.json does not say of its surveys: why they are held, how each question is answered, what was asked the
 * year before and what people decided on questions that look alike. All invented.
 */
export interface QuestionStory {
  /** The data item it asks for, and so how it is answered. */
  readonly item?: string;
  readonly type?: 'number' | 'amount' | 'yes-no' | 'choice' | 'choices' | 'text' | 'date' | 'scale' | 'table' | 'contact';
  readonly options?: readonly string[];
  readonly rows?: readonly string[];
  /** Of the pupils of a school: one share, or one per row. */
  readonly share?: number | readonly number[];
  /** A value of about this much, the same for a large school and a small one. */
  readonly about?: number | readonly number[];
  readonly texts?: readonly string[];
  readonly required?: true;
}

export interface DecisionStory {
  readonly nr: number;
  /** The earlier question: of last year's edition of a survey. */
  readonly known: readonly [code: string, nr: number];
  readonly verdict: 'reuse' | 'ask-anyway' | 'related' | 'different';
  readonly reason?: string;
}

export interface SurveyStory {
  readonly necessity: 'mandatory' | 'benefit' | 'voluntary';
  /** The law it rests on, or what it brings. */
  readonly because?: string;
  readonly purpose: string;
  readonly levels: readonly string[];
  readonly questions: readonly QuestionStory[];
  /** Last year's edition. */
  readonly before?: {
    readonly opensOn: string;
    readonly closesOn: string;
    readonly referenceOn: string;
    /** Schools that never answered. */
    readonly silent: readonly string[];
    readonly outcome?: string;
    readonly decisions?: readonly DecisionStory[];
  };
  readonly decisions?: readonly DecisionStory[];
  /** Held on paper or with another tool, and by how many schools it was answered the year before. */
  readonly elsewhere?: { readonly at: string; readonly answered: number };
}

const ALL: readonly string[] = [];
const PRIMARY = ['kleuter', 'basis', 'bubao'];
const DAY_SCHOOLS = ['basis', 'secundair'];
const GRADES = ['1ste leerjaar', '2de leerjaar', '3de leerjaar', '4de leerjaar', '5de leerjaar', '6de leerjaar'];
const FRACTIONS = ['restafval', 'pmd', 'papier en karton', 'gft', 'glas'];

export const SURVEY_STORIES: Readonly<Record<string, SurveyStory>> = {
  'BEV-01': {
    necessity: 'mandatory', because: 'de overeenkomst over flankerend onderwijsbeleid', levels: ALL,
    purpose: 'We verdelen er de werkingsmiddelen mee en kennen elke school bij naam.',
    questions: [
      { item: 'll.lager.leerjaar' },
      { type: 'table', rows: ['2020', '2021', '2022', '2023'], share: [0.1, 0.1, 0.09, 0.05] },
      { item: 'klassen.aantal', share: 0.048, required: true },
      { item: 'contact.directie', required: true },
      { item: 'kalender.studiedagen', texts: ['vrijdag 10 oktober, maandag 26 januari en woensdag 22 april', 'vrijdag 3 oktober en maandag 2 februari', 'maandag 13 oktober, vrijdag 23 januari'] },
      { item: 'kalender.lesuren', texts: ['8.30 tot 15.35 uur, woensdag tot 12.05 uur', '8.40 tot 15.30 uur, woensdag en vrijdag vroeger', '8.20 tot 16.00 uur, woensdag tot 11.55 uur'] },
      { item: 'infra.capaciteit', about: [3, 5, 4, 6, 2, 7] },
      { item: 'comm.kanaal' },
    ],
    before: {
      opensOn: '2025-10-01', closesOn: '2025-10-24', referenceOn: '2025-10-01', silent: ['990023'],
      outcome: 'We verdeelden 48.000 euro over de scholen, volgens het aantal leerlingen. De bedragen staan in jullie brief van januari. Wie het liefst een mail krijgt, krijgt geen brief meer.',
    },
  },
  'BEV-02': {
    necessity: 'benefit', because: 'een plaats in de scholenloop en in het zwembad', levels: DAY_SCHOOLS,
    purpose: 'We maken er het uurrooster van het zwembad en de scholenloop mee.',
    questions: [
      { type: 'table', rows: GRADES, share: [0.12, 0.11, 0.12, 0.12, 0.1, 0.11], required: true },
      { type: 'table', rows: GRADES, about: [2, 2, 2, 2, 2, 2] },
      { item: 'contact.sport' },
      { item: 'zwem.deelname', texts: ['Het 1ste, 2de en 3de leerjaar, om de twee weken', 'Het 2de leerjaar, elke week in het najaar', 'Alleen het 3de leerjaar, tien lessen na elkaar'] },
      { item: 'zwem.vaardig', share: 0.03 },
      { item: 'vervoer.nood' },
      { item: 'sport.infra' },
      { item: 'kalender.studiedagen', texts: ['vrijdag 9 oktober, maandag 25 januari'] },
      { item: 'aanbod.tevreden' },
    ],
    decisions: [
      { nr: 1, known: ['BEV-01', 1], verdict: 'related' },
      { nr: 2, known: ['BEV-09', 1], verdict: 'different' },
      { nr: 8, known: ['BEV-01', 5], verdict: 'ask-anyway', reason: 'Het zwemrooster van volgend schooljaar hangt af van de nieuwe vrije dagen. De oude zijn dan voorbij.' },
    ],
  },
  'BEV-03': {
    necessity: 'voluntary', levels: ALL,
    purpose: 'We zien welke straten eerst veiliger moeten.',
    questions: [
      { item: 'll.totaal', share: 1 },
      { item: 'mob.modal', share: [0.21, 0.38, 0.12, 0.29], required: true },
      { item: 'mob.knelpunt', texts: ['De oversteek aan de Molenstraat: auto’s rijden er te snel.', 'Er staan wagens op het fietspad, elke ochtend.', 'Het kruispunt met de Vaartdijk is in de winter te donker.', 'De kiss-and-ride loopt vol om 8.20 uur.'] },
      { item: 'mob.fietsenstalling', share: 0.31 },
      { item: 'mob.schoolstraat' },
      { item: 'contact.mobiliteit' },
      { item: 'kalender.lesuren', texts: ['8.30 tot 15.35 uur'] },
      { item: 'mob.fietsvaardig', share: 0.06 },
    ],
    before: {
      opensOn: '2025-09-29', closesOn: '2025-10-17', referenceOn: '2025-10-07', silent: ['990030', '990010'],
      outcome: 'Twee straten werden een schoolstraat: de Weversstraat en de Sluisweg. Aan de Vaartdijk komt er in het najaar licht bij.',
    },
  },
  'BEV-04': {
    necessity: 'benefit', because: 'gratis sorteerbakken en ophaling', levels: ALL,
    purpose: 'We weten welke bakken elke school nodig heeft en waar het sorteren moeilijk gaat.',
    questions: [
      { type: 'table', rows: ['leerlingen', 'personeelsleden'], share: [1, 0.13] },
      { item: 'afval.fracties', about: [3, 4, 3, 2, 1], required: true },
      { item: 'afval.ophaler', texts: ['De intercommunale, 1240 euro per jaar', 'Een private firma, ongeveer 2100 euro', 'De gemeente haalt alles op, we betalen niets'] },
      { type: 'choices', options: ['zwerfvuilactie', 'Operatie Proper', 'iets anders', 'nee'] },
      { item: 'contact.mos' },
      { type: 'choice', options: ['ja, uit fonteinen', 'ja, uit de kraan', 'nee'] },
      { type: 'text', texts: ['De leerlingen weten niet wat bij pmd hoort.', 'De bakken zijn te klein op vrijdag.', 'In de refter belandt alles bij restafval.'] },
    ],
    before: {
      opensOn: '2026-01-12', closesOn: '2026-01-30', referenceOn: '2026-01-01', silent: ['990022', '990030'],
      outcome: 'Elf scholen kregen nieuwe bakken. We maakten een affiche over pmd, met plaatjes. Ze hangt bij de aanvragen als bijlage.',
    },
  },
  'BEV-05': {
    necessity: 'voluntary', levels: ALL,
    purpose: 'We zien waar elke school staat en wie we kunnen begeleiden.',
    questions: [
      { type: 'number', share: 1.12 },
      { item: 'mos.deelname' },
      { item: 'contact.mos' },
      { type: 'choices', options: FRACTIONS },
      { item: 'energie.verbruik', about: [48_000, 92_000] },
      { item: 'infra.speelplaats', about: [1400, 420] },
      { type: 'choice', options: ['te voet', 'met de fiets', 'met de bus', 'met de auto'] },
      { item: 'water.drink' },
      { type: 'choices', options: ['afval', 'energie', 'water', 'natuur op school', 'mobiliteit'] },
    ],
    before: { opensOn: '2025-09-22', closesOn: '2025-10-10', referenceOn: '2025-09-15', silent: ['990003', '990021', '990030'] },
  },
  'BEV-06': {
    necessity: 'voluntary', levels: ALL,
    purpose: 'We stellen samen een groepsaankoop van isolatie en zonnepanelen voor.',
    questions: [
      { item: 'energie.verbruik' }, { item: 'energie.zonnepanelen' }, { type: 'table', rows: ['gebouw A', 'gebouw B', 'gebouw C'] }, { type: 'contact' }, { item: 'infra.lokalen' }, { type: 'text' },
    ],
    decisions: [{ nr: 1, known: ['BEV-05', 5], verdict: 'ask-anyway', reason: 'Per vestiging, en over een heel kalenderjaar: zonder die cijfers is er geen premie van Vlaanderen.' }],
  },
  'BEV-07': {
    necessity: 'mandatory', because: 'het decreet buitenschoolse opvang en activiteiten', levels: PRIMARY,
    purpose: 'We weten waar er te weinig opvang is en waar plaats over is.',
    questions: [
      { type: 'table', rows: ['kleuters', 'lager onderwijs'], share: [0.36, 0.64] },
      { item: 'opvang.uren', texts: ['Van 7.00 tot 8.15 uur en van 15.45 tot 18.00 uur, door het Huis van het Kind', 'Van 7.15 uur tot de start en tot 17.30 uur, door de school zelf'], required: true },
      { item: 'opvang.aantal', share: [0.12, 0.27] },
      { item: 'opvang.nood', share: 0.02 },
      { type: 'text', texts: ['Vrijdag 10 oktober en woensdag 22 april', 'Op alle studiedagen'] },
      { item: 'infra.lokalen' },
      { type: 'text', texts: ['Academie op woensdag, turnclub op donderdag', 'Geen', 'Dansles en schaakclub'] },
      { type: 'contact' },
    ],
    before: {
      opensOn: '2025-10-13', closesOn: '2025-10-24', referenceOn: '2025-10-01', silent: ['990009'],
      outcome: 'In Molenzele komt er opvang bij tot 18.00 uur, vanaf september 2026.',
    },
  },
  'BEV-08': {
    necessity: 'benefit', because: 'voorrang bij het reserveren', levels: DAY_SCHOOLS,
    purpose: 'We kiezen voorstellingen die passen bij jullie klassen.',
    questions: [
      { type: 'table', rows: ['1ste graad', '2de graad', '3de graad'] }, { type: 'choices', options: ['theater', 'dans', 'muziek', 'figurentheater', 'film'] }, { item: 'cultuur.deelname' },
      { type: 'amount' }, { item: 'vervoer.nood' }, { item: 'contact.cultuur' }, { type: 'text' }, { item: 'contact.secretariaat' },
    ],
  },
  'BEV-09': {
    necessity: 'voluntary', levels: DAY_SCHOOLS,
    purpose: 'We stemmen de bibbezoeken en de boekenpakketten af op jullie klassen.',
    questions: [
      { type: 'table', rows: GRADES, about: [2, 2, 2, 2, 2, 2] },
      { type: 'choice', options: ['elke maand', 'enkele keren per jaar', 'één keer per jaar', 'nooit'] },
      { type: 'contact' },
      { item: 'taal.thuistaal', share: 0.22 },
      { type: 'text', texts: ['Turks, Arabisch en Oekraïens', 'Frans en Engels', 'Pools en Roemeens'] },
      { type: 'choices', options: ['auteur in de klas', 'voorlezen', 'boekenruil', 'leesestafette'] },
    ],
    before: {
      opensOn: '2025-09-08', closesOn: '2025-09-26', referenceOn: '2025-09-01', silent: ['990022'],
      outcome: 'De bib kocht 140 voorleesboeken in negen talen. Ze staan klaar aan de balie.',
    },
  },
  'BEV-10': {
    necessity: 'benefit', because: 'een agent in de klas voor MEGA', levels: PRIMARY,
    purpose: 'We plannen de lessen van MEGA en het verkeersexamen.',
    questions: [
      { type: 'table', rows: ['leerlingen 5de leerjaar', 'leerlingen 6de leerjaar', 'klassen 5de leerjaar', 'klassen 6de leerjaar'] }, { type: 'contact' }, { type: 'yes-no', required: true },
      { type: 'text' }, { item: 'mob.fietsvaardig' }, { item: 'kalender.lesuren' }, { type: 'contact' },
    ],
    decisions: [
      { nr: 4, known: ['BEV-03', 3], verdict: 'reuse' },
      { nr: 5, known: ['BEV-03', 8], verdict: 'reuse' },
      { nr: 6, known: ['BEV-01', 6], verdict: 'reuse' },
    ],
  },
  'BEV-11': {
    necessity: 'voluntary', levels: ALL,
    purpose: 'We zien wat het OCMW en de scholen samen kunnen doen. We vragen geen namen.',
    questions: [
      { item: 'll.totaal', share: 1 },
      { item: 'kosten.onbetaald', share: 0.035 },
      { item: 'kosten.armoede', share: 0.025 },
      { item: 'kosten.maxfactuur', about: [62, 58, 64, 71, 66, 83] },
      { type: 'choices', options: ['uitstappen', 'zwemmen', 'vervoer', 'opvang', 'schoolgerief'] },
      { type: 'number', share: 0.012 },
      { item: 'contact.zorg' },
      { item: 'taal.nieuwkomers', share: 0.03 },
    ],
    before: {
      opensOn: '2025-11-17', closesOn: '2025-12-12', referenceOn: '2025-11-03', silent: ['990004', '990020', '990030'],
      outcome: 'Het Sociaal Huis betaalt vanaf januari de helft van de opvang voor wie een verhoogde tegemoetkoming heeft.',
      decisions: [{ nr: 1, known: ['BEV-03', 1], verdict: 'reuse' }],
    },
  },
  'BEV-12': {
    necessity: 'benefit', because: 'uren voor een taalbad', levels: ALL,
    purpose: 'We verdelen de uren voor het taalbad en de tolken.',
    questions: [
      { item: 'taal.thuistaal' }, { item: 'taal.nieuwkomers' }, { item: 'taal.aanbod' }, { type: 'table', rows: ['kleuters', 'lager onderwijs'] }, { item: 'contact.zorg' },
      { type: 'choices', options: ['Turks', 'Arabisch', 'Oekraïens', 'Frans', 'Engels', 'een andere taal'] },
    ],
    decisions: [
      { nr: 1, known: ['BEV-09', 4], verdict: 'reuse' },
      { nr: 2, known: ['BEV-11', 8], verdict: 'ask-anyway', reason: 'Het aantal nieuwkomers verandert in enkele maanden. Voor de uren telt de stand van januari.' },
      { nr: 4, known: ['BEV-07', 1], verdict: 'reuse' },
      { nr: 5, known: ['BEV-11', 7], verdict: 'related' },
    ],
  },
  'BEV-13': {
    necessity: 'voluntary', levels: ALL, elsewhere: { at: 'papier', answered: 9 },
    purpose: 'Verenigingen vinden een zaal die na de schooluren vrij is.',
    questions: [
      { item: 'infra.lokalen' }, { type: 'table', rows: ['lengte (m)', 'breedte (m)', 'hoogte (m)'] }, { item: 'infra.toegankelijk' }, { type: 'yes-no' }, { type: 'text' }, { type: 'contact' },
    ],
  },
  'BEV-14': {
    necessity: 'voluntary', levels: DAY_SCHOOLS, elsewhere: { at: 'https://formulieren.lindervelde.example/spelen-en-inspraak', answered: 7 },
    purpose: 'We beslissen waar we spelen en inspraak ondersteunen.',
    questions: [
      { item: 'inspraak.leerlingenraad' }, { type: 'yes-no' }, { type: 'text' }, { type: 'number' }, { type: 'choice', options: ['te voet', 'met de fiets', 'met de bus', 'met de auto'] },
      { type: 'table', rows: ['Speelstraat', 'Kinderraad', 'Buitenspeeldag', 'Speelpleinwerking'] },
    ],
  },
  'BEV-15': {
    necessity: 'mandatory', because: 'het gemeentelijk nood- en interventieplan', levels: ALL,
    purpose: 'Bij brand of een andere ramp weten de hulpdiensten wie ze bellen en hoeveel mensen er zijn.',
    questions: [
      { item: 'contact.nood', required: true },
      { type: 'table', rows: ['leerlingen', 'personeelsleden'], share: [1, 0.13] },
      { item: 'personeel.aantal', share: 0.13, required: true },
      { item: 'veilig.evacuatie' },
      { item: 'infra.toegankelijk' },
      { type: 'text', texts: ['Van 7.00 tot 18.00 uur', 'Van 7.15 tot 17.30 uur, woensdag tot 18.00 uur', 'Van 8.00 tot 16.30 uur'] },
    ],
    before: {
      opensOn: '2025-09-01', closesOn: '2025-09-12', referenceOn: '2025-09-01', silent: [],
      outcome: 'De nummers staan in het noodplan. Elke school kreeg in oktober een oefening met de brandweer.',
    },
  },
};

/** Two that came out of the plan and one that nobody gave a date yet. */
export const MORE_SURVEYS = [
  { service: 'burger', title: 'Kinderburgemeester en kinderraad', questions: ['Wil je school een kandidaat voordragen?', 'Wie begeleidt de kinderraad op school?', 'Welke thema’s leven er bij de leerlingen?'] },
  { service: 'politie', title: 'Verkeer aan de schoolpoort', questions: ['Welke gevaarlijke punten zijn er in de buurt van de school?', 'Hoeveel leerlingen hebben geen eigen fiets?', 'Op welke momenten is er best toezicht aan de poort?'] },
  { service: 'gezondheid', title: 'Fruit en water op school', questions: ['Is er een waterbeleid op school (geen frisdrank, drinkwaterpunten)?', 'Hoe vaak krijgen leerlingen fruit op school?'] },
] as const;
