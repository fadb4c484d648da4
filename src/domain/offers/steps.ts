import { randomUUID } from 'node:crypto';
import { type AnyBookingForm, BOOKING_FORMS, type BookingFormId, bookingFormOf } from '#src/domain/bookings/index.ts';
import { type DraftContent, draftContent } from '#src/domain/offers/draft-content.ts';
import { GRADES, LEVELS, gradeRuns } from '#src/domain/schools/index.ts';
import { bookings } from '#src/i18n/nl/bookings.ts';
import { offerFields as t } from '#src/i18n/nl/offer-fields.ts';
import { LEVEL_NAMES, gradeName, gradesInWords, sessionInWords } from '#src/i18n/nl/words.ts';
import { say } from '#src/i18n/say.ts';
import { period } from '#src/lib/dates-nl.ts';
import type { EditField, EditOption } from '#src/lib/edit-fields.ts';
import { euro } from '#src/lib/money.ts';

/** The steps in which a service writes its offer, in their order. */
export const STEPS = ['what', 'who', 'when', 'price', 'questions'] as const;
export type Step = (typeof STEPS)[number];

/** Fields that belong together; what is seldom needed is folded away. */
export interface StepPart {
  readonly title: string | undefined;
  readonly folded: boolean;
  readonly fields: readonly EditField[];
}

export interface StepContext {
  readonly themes: readonly { readonly id: string; readonly name: string }[];
}

export const MAX_QUESTIONS = 8;
export const MAX_SESSIONS = 40;

const optionsOf = (names: Readonly<Record<string, string>>): EditOption[] => Object.entries(names).map(([value, label]) => ({ value, label }));
const open = (fields: readonly EditField[], title?: string): StepPart => ({ title, folded: false, fields });
const folded = (title: string, fields: readonly EditField[]): StepPart => ({ title, folded: true, fields });

/** What a step asks, for the booking form and the way of asking that the offer has. */
export function partsOfStep(step: Step, content: Pick<DraftContent, 'bookingForm' | 'bookingMode'>, context: StepContext): StepPart[] {
  const form = content.bookingForm ? bookingFormOf(content.bookingForm) : undefined;
  const isHere = content.bookingMode === 'here';
  return DRAWN[step](form, isHere, content, context).filter(({ fields }) => fields.length > 0);
}

export const fieldsOfStep = (step: Step, content: Pick<DraftContent, 'bookingForm' | 'bookingMode'>, context: StepContext): EditField[] =>
  partsOfStep(step, content, context).flatMap(({ fields }) => fields);

type Draw = (form: AnyBookingForm | undefined, isHere: boolean, content: Pick<DraftContent, 'bookingForm'>, context: StepContext) => StepPart[];

const DRAWN: Readonly<Record<Step, Draw>> = { what: drawWhat, who: drawWho, when: drawWhen, price: drawPrice, questions: drawQuestions };

const LINE = 160;
const TEXT = 4000;

/** The kind of offer, how it is asked for and where: also what a new offer begins with. */
export const askingFields: readonly EditField[] = [
  { kind: 'choice', name: 'bookingForm', label: t.bookingForm, hint: t.bookingFormHint, options: BOOKING_FORMS.map((value) => ({ value, label: bookings.names[value] })), empty: null },
  { kind: 'choice', name: 'bookingMode', label: t.bookingMode, options: optionsOf(t.bookingModes), empty: 'here', open: true },
  { kind: 'text', name: 'externalUrl', label: t.externalUrl, hint: t.externalUrlHint, maxLength: 500, format: 'web-address' },
];

export const titleField: EditField = { kind: 'text', name: 'title', label: t.title, hint: t.titleHint, maxLength: 120 };

function drawWhat(_form: AnyBookingForm | undefined, _isHere: boolean, _content: unknown, { themes }: StepContext): StepPart[] {
  return [
    open([
      titleField,
      { kind: 'long-text', name: 'summary', label: t.summary, hint: t.summaryHint, maxLength: 600, rows: 3 },
      { kind: 'ticks', name: 'themes', label: t.themes, options: themes.map(({ id, name }) => ({ value: id, label: name })) },
      { kind: 'choice', name: 'place', label: t.place, options: optionsOf(t.places), empty: null, open: true },
    ]),
    folded(t.more, [
      { kind: 'paragraphs', name: 'details.description', label: t.description, hint: t.descriptionHint, maxLength: 8000, rows: 8 },
      { kind: 'points', name: 'details.practical', label: t.practical, hint: t.practicalHint, maxLength: TEXT, rows: 5 },
      { kind: 'long-text', name: 'details.preparation', label: t.preparation, maxLength: TEXT, rows: 3, empty: null },
      { kind: 'text', name: 'details.duration', label: t.duration, hint: t.durationHint, maxLength: LINE },
      { kind: 'text', name: 'details.location', label: t.location, hint: t.locationHint, maxLength: LINE },
      { kind: 'long-text', name: 'details.accessible', label: t.accessible, hint: t.accessibleHint, maxLength: TEXT, rows: 3, empty: null },
      { kind: 'long-text', name: 'details.goal', label: t.goal, maxLength: 1000, rows: 2 },
      { kind: 'text', name: 'details.subjects', label: t.subjects, maxLength: LINE },
      { kind: 'text', name: 'details.extra', label: t.extra, maxLength: 500 },
      { kind: 'text', name: 'keywords', label: t.keywords, hint: t.keywordsHint, maxLength: 300 },
    ]),
    folded(t.asking, askingFields),
  ];
}

function drawWho(form: AnyBookingForm | undefined, isHere: boolean): StepPart[] {
  return [
    open([
      {
        kind: 'ticks', name: 'grades', label: t.grades, options: GRADES.map((grade) => ({ value: grade, label: gradeName(grade) })),
        groups: LEVELS.map(({ id, grades }) => ({ id, label: LEVEL_NAMES[id] ?? id, all: t.allOf(LEVEL_NAMES[id] ?? id), holds: grades })),
        say: (chosen) => gradesInWords(gradeRuns(GRADES.filter((grade) => chosen.includes(grade)))),
      },
    ]),
    open([
      ...(isHere ? termFields(form, 'who') : []),
      { kind: 'text', name: 'details.capacity', label: t.capacity, hint: t.capacityHint, maxLength: LINE },
    ], t.howMany),
  ];
}

function drawWhen(form: AnyBookingForm | undefined, isHere: boolean): StepPart[] {
  const dated = form?.dated ?? 'free';
  return [
    ...(dated === 'sessions' ? [open([sessionRows])] : [open([periodRows(dated)])]),
    ...(isHere ? [open(termFields(form, 'when'))] : []),
    folded(t.inWords, [{ kind: 'text', name: 'details.when', label: t.when, hint: t.whenHint, maxLength: LINE }]),
    ...(isHere
      ? [folded(t.window, [
          { kind: 'day', name: 'opensOn', label: t.opensOn, hint: t.opensOnHint },
          { kind: 'day', name: 'closesOn', label: t.closesOn, hint: t.closesOnHint },
          { kind: 'choice', name: 'allocation', label: t.allocation, options: optionsOf(t.allocations), empty: 'order' },
          { kind: 'day', name: 'decisionOn', label: t.decisionOn, hint: t.decisionOnHint },
          { kind: 'number', name: 'leadDays', label: t.leadDays, hint: t.leadDaysHint, min: 0, max: 365, empty: 14 },
        ])]
      : []),
  ];
}

function drawPrice(form: AnyBookingForm | undefined, isHere: boolean, { bookingForm }: Pick<DraftContent, 'bookingForm'>): StepPart[] {
  const grant: EditField[] = [
    { kind: 'long-text', name: 'details.grantText', label: t.grantText, hint: t.grantTextHint, maxLength: 500, rows: 2, empty: null },
    ...(isHere ? termFields(form, 'price') : []),
  ];
  const price: EditField[] = [
    { kind: 'choice', name: 'pricePer', label: t.pricePer, options: optionsOf(t.pricePers), empty: 'free' },
    { kind: 'money', name: 'priceCents', label: t.price, hint: t.priceHint },
    { kind: 'choice', name: 'details.costCategory', label: t.costCategory, hint: t.costCategoryHint, options: optionsOf(t.costCategories), empty: 'free' },
  ];
  const isGrant = bookingForm === 'subsidie';
  return [
    isGrant ? open(grant) : open(price),
    folded(t.turnsTitle, [{ kind: 'number', name: 'details.turns', label: t.turns, hint: t.turnsHint, min: 1, max: 200 }]),
    folded(t.tariffsTitle, [tariffRows]),
    folded(t.transportTitle, [
      { kind: 'choice', name: 'details.transport', label: t.transport, options: optionsOf(t.transports), empty: 'own' },
      { kind: 'text', name: 'details.transportText', label: t.transportText, hint: t.transportTextHint, maxLength: LINE },
    ]),
    isGrant ? folded(t.priceTitle, price) : folded(t.grantTitle, grant),
  ];
}

function drawQuestions(_form: AnyBookingForm | undefined, isHere: boolean): StepPart[] {
  return [
    ...(isHere ? [open([questionRows])] : []),
    open([
      { kind: 'text', name: 'details.contact.name', label: t.contactName, maxLength: 120 },
      { kind: 'text', name: 'details.contact.email', label: t.contactEmail, maxLength: 254, format: 'email' },
      { kind: 'text', name: 'details.contact.phone', label: t.contactPhone, maxLength: 40, format: 'phone' },
    ], t.contactTitle),
  ];
}

/** The terms of the form as fields of the offer. */
const termFields = (form: AnyBookingForm | undefined, step: 'who' | 'when' | 'price'): EditField[] =>
  (form?.termFields ?? []).filter((field) => field.step === step).map((field) => ({ ...field, name: `terms.${field.name}` }));

const textIn = (cells: Readonly<Record<string, unknown>>, name: string): string => (typeof cells[name] === 'string' ? cells[name] : '');

const sessionRows: EditField = {
  kind: 'rows', name: 'sessions', label: t.sessions, hint: t.sessionsHint, max: MAX_SESSIONS, rowLabel: t.session, addLabel: t.addSessions, removeLabel: t.removeSession,
  columns: [
    { kind: 'day', name: 'day', label: t.day, needed: true },
    { kind: 'time', name: 'from', label: t.from, needed: true },
    { kind: 'time', name: 'until', label: t.until, needed: true },
    { kind: 'text', name: 'place', label: t.sessionPlace, maxLength: LINE },
    { kind: 'number', name: 'capacity', label: t.sessionSeats, min: 1, max: 100_000, needed: true },
  ],
  unpack: (row) => ({
    day: textIn(row, 'startsAt').slice(0, 10), from: textIn(row, 'startsAt').slice(11), until: textIn(row, 'endsAt').slice(11), place: row['place'], capacity: row['capacity'],
  }),
  pack: (cells, id) => ({
    id: id || null, startsAt: `${textIn(cells, 'day')}T${textIn(cells, 'from')}`, endsAt: `${textIn(cells, 'day')}T${textIn(cells, 'until')}`,
    place: textIn(cells, 'place'), capacity: cells['capacity'],
  }),
  say: (row) => t.sessionInWords(sessionInWords({ startsAt: textIn(row, 'startsAt'), endsAt: textIn(row, 'endsAt'), place: textIn(row, 'place') }), Number(row['capacity'])),
};

const periodRows = (dated: 'periods' | 'days' | 'free' | 'sessions'): EditField => ({
  kind: 'rows', name: 'details.periods', label: dated === 'days' ? t.days : t.periods, hint: dated === 'days' ? t.daysHint : dated === 'free' ? t.periodsFreeHint : t.periodsHint,
  max: 12, rowLabel: dated === 'days' ? t.dayRow : t.period, addLabel: t.addPeriods, removeLabel: t.removePeriod,
  columns: [
    { kind: 'day', name: 'from', label: t.periodFrom, needed: true },
    { kind: 'day', name: 'until', label: t.periodUntil },
  ],
  unpack: (row) => ({ from: row['from'], until: row['until'] === row['from'] ? null : row['until'] }),
  pack: ({ from, until }) => ({ from, until: until ?? from }),
  say: (row) => period(textIn(row, 'from'), textIn(row, 'until')),
});

const tariffRows: EditField = {
  kind: 'rows', name: 'details.tariffs', label: t.tariffs, hint: t.tariffsHint, max: 10, rowLabel: t.tariff, addLabel: t.addTariffs, removeLabel: t.removeTariff,
  columns: [
    { kind: 'text', name: 'for', label: t.tariffFor, maxLength: LINE, needed: true },
    { kind: 'money', name: 'cents', label: t.tariffPrice, needed: true },
  ],
  unpack: (row) => row,
  pack: (cells) => cells,
  say: (row) => `${textIn(row, 'for')}: ${euro(Number(row['cents']))}`,
};

const questionRows: EditField = {
  kind: 'rows', name: 'details.questions', label: t.questions, hint: t.questionsHint, max: MAX_QUESTIONS, rowLabel: t.question, addLabel: t.addQuestions, removeLabel: t.removeQuestion,
  columns: [
    { kind: 'text', name: 'label', label: t.questionLabel, maxLength: LINE, needed: true },
    { kind: 'choice', name: 'kind', label: t.questionKind, options: optionsOf(t.questionKinds), empty: 'text' },
    { kind: 'points', name: 'options', label: t.questionOptions, maxLength: 1000, rows: 3 },
    { kind: 'text', name: 'hint', label: t.questionHint, maxLength: LINE },
    { kind: 'tick', name: 'required', label: t.questionRequired },
  ],
  unpack: (row) => row,
  pack: (cells, id) => ({ ...cells, id: /^[\w-]{1,40}$/.test(id) ? id : randomUUID().slice(0, 8) }),
  say: (row) => t.questionInWords(textIn(row, 'label'), textIn(row, 'hint'), say(t.questionKinds, textIn(row, 'kind')), Array.isArray(row['options']) ? row['options'].map(String) : [], row['required'] === true),
};

/** Where an offer of a kind mostly takes place. */
const USUAL_PLACE: Partial<Record<BookingFormId, DraftContent['place']>> = {
  vaste_sessie: 'away', bezoek_op_afspraak: 'away', op_school: 'at-school', dienstverlening: 'at-school', subsidie: 'none',
};

/** Everything an offer with nothing said yet begins with: good defaults, so that little has to be filled in. */
export function startContent(begun: Pick<DraftContent, 'title' | 'bookingMode' | 'externalUrl' | 'bookingForm'>, schoolYear: string): DraftContent {
  const form = begun.bookingForm ? bookingFormOf(begun.bookingForm) : undefined;
  const [first, last] = schoolYear.split('-');
  const whole = { from: `${first}-09-01`, until: `${last}-06-30` };
  return settled(draftContent.parse({
    ...begun,
    place: begun.bookingForm ? (USUAL_PLACE[begun.bookingForm] ?? null) : null,
    terms: form?.startTerms() ?? {},
    allocation: form?.dated === 'days' ? 'everyone' : 'order',
    details: form?.dated === 'periods' ? { periods: [whole] } : {},
  }));
}

/** After a change: another kind of offer begins with the defaults of that kind, and keeps what it had of others. */
export function adapted(before: DraftContent, after: DraftContent): DraftContent {
  if (after.bookingForm === null || after.bookingForm === before.bookingForm) return settled(after);
  const terms = typeof after.terms === 'object' && after.terms !== null ? after.terms : {};
  return settled({ ...after, terms: { ...bookingFormOf(after.bookingForm).startTerms(), ...terms } });
}

/** What follows from the rest: the first and the last day. What is free has no price while it is written, so that who makes it paid is asked for one. */
export function settled(content: DraftContent): DraftContent {
  const isDated = content.bookingForm !== null && bookingFormOf(content.bookingForm).dated === 'sessions';
  const days = isDated
    ? content.sessions.map(({ startsAt }) => startsAt.slice(0, 10))
    : content.details.periods.flatMap(({ from, until }) => [from, until]);
  const sorted = [...days].sort();
  const inOrder = [...content.sessions].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return {
    ...content, sessions: inOrder, firstOn: sorted[0] ?? null, lastOn: sorted.at(-1) ?? null,
    priceCents: content.pricePer === 'free' ? null : content.priceCents,
  };
}
