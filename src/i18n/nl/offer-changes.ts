import { happened, plainDay } from '#src/lib/dates-nl.ts';

/** What schools and services read when a service changes what it published. */
export const offerChanges = {
  what: { moment: 'Moment', place: 'Plaats', price: 'Prijs', grades: 'Voor wie' },
  when: 'Wanneer',
  gone: 'valt weg',
  wholeYear: 'het hele jaar',
  placeUnknown: 'nog niet bekend',
  turns: (count: number) => `${count} beurten`,
  becomes: (label: string, before: string, after: string) => `${label}: ${before} wordt ${after}${after.endsWith('.') ? '' : '.'}`,
  fallsAway: (label: string, before: string) => `${label}: ${before} valt weg.`,
  columns: {
    asked: { what: 'Wat', before: 'Tot nu', after: 'Nieuw' },
    differs: { what: 'Wat', before: 'Deze aanvraag', after: 'Nu in het aanbod' },
  },
  table: 'Wat er verandert',

  school: {
    title: 'Er verandert iets. Past het nog?',
    text: 'Zolang je niet antwoordt, blijft je plaats van jou.',
    refuse: 'Nee, dat past niet',
    pendingTitle: 'Er verandert iets',
    pendingText: 'De dienst beslist eerst over je nieuwe aantallen. Daarna vragen we of dit nog past.',
    agreedOn: (day: string) => `Je aanvaardde dit onder de voorwaarden van ${plainDay(day)}.`,
    askedOn: (day: string) => `Je vroeg dit onder de voorwaarden van ${plainDay(day)}.`,
    stillHold: 'Die gelden voor jullie. Wie nu aanvraagt, krijgt andere:',
  },
  service: {
    title: 'De school moet zeggen of dit nog past',
    text: 'Je dienst veranderde het aanbod. Tot de school antwoordt, houdt ze haar plaats en haar oude voorwaarden.',
    toVersions: 'Bekijk alle versies van dit aanbod',
    pendingText: 'De school krijgt deze vraag zodra je over haar aantallen beslist.',
    agreedOn: (day: string) => `De school aanvaardde dit onder de voorwaarden van ${plainDay(day)}.`,
    askedOn: (day: string) => `De school vroeg dit onder de voorwaarden van ${plainDay(day)}.`,
    stillHold: 'Die gelden voor deze school. Wie nu aanvraagt, krijgt andere:',
  },
  price: 'Prijs',

  /** What the history and the mail say with it. */
  afterNumbers: 'Eerst beslist de dienst over je nieuwe aantallen. Daarna vragen we of dit nog past.',
  otherSessions: (list: readonly string[]) => `Er is nog plaats op:\n${list.map((session) => `• ${session}`).join('\n')}`,
  noOtherSessions: 'Op de andere momenten is geen plaats meer.',
  noSessionsAtAll: 'Er zijn geen andere momenten.',
  howOn: 'Wil je een ander moment? Vraag dit aanbod opnieuw aan, of bel of mail de dienst.',

  versions: {
    title: 'Alle versies',
    intro: 'Elke keer dat je dienst publiceert, komt er een versie bij. Wat afgesproken is, blijft onder zijn eigen versie tot de school ja zegt.',
    back: 'Terug naar het aanbod',
    number: (number: number) => `Versie ${number}`,
    newest: 'Nu in het aanbod',
    published: (at: string, who: string) => (who ? `${happened(at)}, door ${who}` : happened(at)),
    first: 'De eerste versie.',
    same: 'Niets anders dan de versie ervoor.',
    lines: (count: number) => (count === 0 ? 'geen lopende aanvragen' : count === 1 ? '1 lopende aanvraag' : `${count} lopende aanvragen`),
    asked: (count: number) => (count === 1 ? '1 school moet nog antwoorden' : `${count} scholen moeten nog antwoorden`),
    columns: { version: 'Versie', changed: 'Wat veranderde', lines: 'Aanvragen' },
    parts: {
      texts: 'Teksten aangepast', sessions: 'Nieuwe momenten', asking: 'Andere regels om aan te vragen', capacity: 'Ander aantal plaatsen',
      terms: 'Andere keuzes in het formulier', period: 'Andere data, waarin alles past wat is afgesproken', themes: "Andere thema's", contact: 'Ander contact', attachments: 'Andere foto of bijlagen', costs: 'Vervoer of maximumfactuur aangepast',
    },
    notYet: 'Nog niet gepubliceerd',
    notYetText: 'De eerste versie komt er als je publiceert.',
  },
} as const;
