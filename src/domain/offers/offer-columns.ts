import { type DraftContent, draftContent } from '#src/domain/offers/draft-content.ts';
import { readGrades } from '#src/domain/offers/grade-words.ts';
import { readCount, readDay, readForm, readMinutes, readPer, readPeriods, readPlace, readPrice, readSessions, readTransport, saysHour } from '#src/domain/offers/offer-values.ts';
import { fold, isMailAddress, looksLikeNationalNumber, wordsOf } from '#src/lib/text.ts';
import { type Day, schoolYearOf } from '#src/lib/time.ts';

/** What the columns of a brochure are called; the first is the one of our own example. */
const COLUMNS = {
  title: ['titel', 'naam', 'activiteit', 'aanbod', 'naam aanbod', 'naam activiteit', 'titel aanbod'],
  summary: ['korte tekst', 'samenvatting', 'kort', 'korte omschrijving', 'korte beschrijving', 'inleiding', 'intro'],
  description: ['beschrijving', 'omschrijving', 'tekst', 'lange tekst', 'uitleg', 'inhoud', 'wat'],
  form: ['soort', 'soort aanbod', 'boekingsvorm', 'vorm', 'type'],
  grades: ['voor wie', 'doelgroep', 'doelgroepen', 'leerjaar', 'leerjaren', 'klas', 'klassen', 'graad'],
  from: ['periode van', 'van', 'vanaf', 'begin', 'start', 'startdatum', 'begindatum', 'eerste dag'],
  until: ['periode tot', 'tot', 'tot en met', 'einde', 'einddatum', 'laatste dag'],
  period: ['periode', 'wanneer'],
  sessions: ['data', 'datum', 'dagen en uren', 'dag en uur', 'momenten', 'sessies', 'voorstellingen', 'speeldata', 'data en uren'],
  location: ['plaats', 'locatie', 'zaal', 'adres', 'plek', 'gebouw'],
  place: ['waar'],
  capacity: ['aantal plaatsen', 'plaatsen', 'capaciteit', 'maximum', 'max', 'max aantal', 'max aantal leerlingen', 'maximum aantal leerlingen', 'aantal leerlingen', 'groepsgrootte'],
  price: ['prijs', 'kostprijs', 'kosten', 'kost', 'bedrag', 'prijs in euro'],
  per: ['per', 'prijs per', 'eenheid'],
  theme: ['thema', 'themas', 'thema s', 'rubriek', 'categorie', 'domein'],
  contact: ['contact', 'contactpersoon', 'naam contactpersoon', 'contactgegevens', 'wie contacteren'],
  email: ['e mail', 'email', 'mail', 'mailadres', 'e mailadres'],
  phone: ['telefoon', 'tel', 'gsm', 'telefoonnummer'],
  duration: ['duur', 'tijdsduur', 'hoe lang'],
  goal: ['doel', 'doelstelling', 'doelen'],
  subjects: ['leergebied', 'leergebieden', 'eindtermen', 'vak', 'vakken', 'minimumdoelen'],
  practical: ['praktisch', 'praktische info', 'praktische informatie'],
  preparation: ['vooraf in de klas', 'vooraf', 'voorbereiding', 'lesmateriaal'],
  accessible: ['toegankelijkheid', 'toegankelijk'],
  transport: ['vervoer', 'bus', 'transport'],
  opens: ['aanvragen van', 'aanvragen vanaf', 'inschrijven van', 'inschrijven vanaf', 'inschrijving van'],
  closes: ['aanvragen tot', 'aanvragen tot en met', 'inschrijven tot', 'inschrijven tot en met', 'inschrijving tot', 'uiterste inschrijvingsdatum', 'deadline'],
  keywords: ['zoekwoorden', 'trefwoorden', 'steekwoorden'],
  extra: ['extra', 'extra info', 'opmerking', 'opmerkingen', 'bijzonderheden', 'info'],
} as const satisfies Record<string, readonly string[]>;

export type OfferColumn = keyof typeof COLUMNS;

const isColumn = (name: string): name is OfferColumn => Object.hasOwn(COLUMNS, name);
const NAMES = Object.keys(COLUMNS).filter(isColumn);

/** Which column of the sheet is what; the words of those that are not used. */
export interface Heading {
  /** The row of the table in which the names of the columns stand. */
  readonly at: number;
  readonly columns: Readonly<Partial<Record<OfferColumn, number>>>;
  readonly unused: readonly string[];
}

/** A title or a logo may stand above the names of the columns. */
const LOOK_FOR_HEADING = 10;

/** Finds the names of the columns, whatever their order, capitals and accents. Undefined: no column says how the offers are called. */
export function readHeading(rows: readonly (readonly string[])[]): Heading | undefined {
  const headings = rows.slice(0, LOOK_FOR_HEADING).map((row, at) => headingIn(row, at));
  const usable = headings.filter(({ columns }) => columns.title !== undefined && Object.keys(columns).length > 1);
  return usable.sort((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length)[0] ?? headings.find(({ at, columns }) => at === 0 && columns.title !== undefined);
}

function headingIn(row: readonly string[], at: number): Heading {
  const columns: Partial<Record<OfferColumn, number>> = {};
  const taken = new Set<number>();
  for (const called of [byWholeName, byBeginning]) {
    row.forEach((cell, index) => {
      const name = taken.has(index) ? undefined : called(cell);
      if (name === undefined || columns[name] !== undefined) return;
      columns[name] = index;
      taken.add(index);
    });
  }
  const unused = row.filter((cell, index) => !taken.has(index) && cell.trim() !== '').map((cell) => cell.trim().slice(0, 60));
  return { at, columns, unused };
}

const columnCalled = (words: readonly string[]): OfferColumn | undefined => NAMES.find((name) => COLUMNS[name].some((word) => word === words.join(' ')));
const namesIn = (cell: string): string[] => wordsOf(cell.replace(/\(.*?\)|\[.*?\]/g, ' '));
const SMALL = ['de', 'het', 'van', 'per', 'een'];
/** Words that begin many names of columns and so say nothing by themselves. */
const VAGUE = ['naam', 'tot', 'vanaf', 'info', 'type', 'max', 'maximum', 'wat', 'begin', 'start', 'mail', 'einde', 'aanbod', 'plaatsen', 'data', 'datum', 'doel', 'extra'];

function byWholeName(cell: string): OfferColumn | undefined {
  const words = namesIn(cell);
  return columnCalled(words) ?? columnCalled(words.filter((word) => !SMALL.includes(word)));
}

/** "Prijs per leerling in euro" is a price: what is left of a name when its end goes. */
function byBeginning(cell: string): OfferColumn | undefined {
  const words = namesIn(cell).filter((word) => !SMALL.includes(word));
  for (let length = words.length - 1; length > 0; length -= 1) {
    const begin = words.slice(0, length);
    const name = length === 1 && VAGUE.includes(begin[0] ?? '') ? undefined : columnCalled(begin);
    if (name) return name;
  }
  return undefined;
}

/** Why something of a cell was not taken over, or only by a guess that is said. Each has its sentence. */
export type NoteWord =
  | 'day' | 'period' | 'session' | 'session-end' | 'grades' | 'price' | 'per' | 'form' | 'theme' | 'capacity' | 'place-guessed' | 'outside-year' | 'national-number' | 'too-long' | 'email';

export interface ReadNote {
  readonly word: NoteWord;
  /** The name of the column as it stands in the sheet. */
  readonly column: string;
  /** What stood there, as far as it matters. */
  readonly text: string;
}

export interface ReadOffer {
  readonly content: DraftContent;
  readonly notes: readonly ReadNote[];
}

export interface OfferContext {
  readonly schoolYear: string;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
}

const LONGEST: Readonly<Partial<Record<OfferColumn, number>>> = { title: 160, summary: 400, duration: 120, location: 200, goal: 400, subjects: 400 };
const LONG = 6000;
const DEFAULT_SEATS = 25;

/** Reads one row of a brochure as a draft. Nothing is made up: what cannot be read is left empty and named. */
export function readOfferRow(row: readonly string[], heading: readonly string[], columns: Heading['columns'], { schoolYear, themes }: OfferContext): ReadOffer {
  const notes: ReadNote[] = [];
  const nameOf = (column: OfferColumn) => heading[columns[column] ?? -1]?.trim() ?? '';
  const note = (word: NoteWord, column: OfferColumn, text: string) => notes.push({ word, column: nameOf(column), text: text.slice(0, 80) });
  const cell = (column: OfferColumn): string => {
    const text = (row[columns[column] ?? -1] ?? '').trim();
    if (!looksLikeNationalNumber(text) || column === 'phone') return text;
    if (!notes.some(({ word, column: at }) => word === 'national-number' && at === nameOf(column))) note('national-number', column, '');
    return '';
  };
  const words = (column: OfferColumn): string => {
    const text = cell(column);
    const longest = LONGEST[column] ?? LONG;
    if (text.length > longest) note('too-long', column, text);
    return text.slice(0, longest).trim();
  };
  const paragraphs = (column: OfferColumn) => words(column).split(/\n+/).map((one) => one.trim()).filter(Boolean);
  const day = (column: OfferColumn): Day | null => {
    const text = cell(column);
    if (text === '') return null;
    const read = readDay(text, schoolYear);
    if (!read) note('day', column, text);
    return read ?? null;
  };
  const inYear = (column: OfferColumn, days: readonly Day[], text: string) => {
    if (days.some((one) => schoolYearOf(one) !== schoolYear)) note('outside-year', column, text);
  };

  const form = readForm(cell('form'));
  const sessions = sessionsIn();
  const periods = periodsIn();
  const grades = readGrades(cell('grades'));
  for (const piece of grades.unread) note('grades', 'grades', piece);
  if (cell('form') !== '' && !form) note('form', 'form', cell('form'));
  const price = priceIn();
  const place = placeIn();
  const text = textIn();

  const days = [...sessions.map(({ startsAt }) => startsAt.slice(0, 10)), ...periods.flatMap(({ from, until }) => [from, until])].sort();
  const content = draftContent.parse({
    title: words('title').replace(/\s+/g, ' '),
    summary: text.summary,
    bookingForm: form ?? (sessions.length > 0 ? 'vaste_sessie' : null),
    place: place.place,
    themes: themesIn(),
    grades: grades.grades,
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
    opensOn: day('opens'),
    closesOn: day('closes'),
    ...price,
    keywords: words('keywords'),
    terms: (form ?? (sessions.length > 0 ? 'vaste_sessie' : undefined)) === 'vaste_sessie' ? { seatsCount: 'people' } : {},
    sessions: sessions.map((session) => ({ ...session, id: null, place: place.location })),
    details: {
      description: text.description, practical: paragraphs('practical'), preparation: words('preparation') || null, accessible: words('accessible') || null,
      goal: words('goal'), subjects: words('subjects'), duration: words('duration'), location: place.location, transport: readTransport(cell('transport')),
      transportText: words('transport'), capacity: capacityText(), when: whenIn(), periods, extra: words('extra'), contact: contactIn(),
      costCategory: price.priceCents === 0 ? 'free' : grades.grades.some((grade) => /^[IKL]|^Bu/.test(grade)) && price.priceCents !== null ? 'sharp' : price.priceCents === null ? 'free' : 'secondary',
    },
  });
  return { content, notes };

  /** Days with their hours: under their own name, or of a performance under "Wanneer" when all of it can be read so. */
  function sessionsColumn(): 'sessions' | 'period' {
    const isPerformance = form === undefined || form === 'vaste_sessie';
    if (cell('sessions') !== '' || !isPerformance || !saysHour(cell('period'))) return 'sessions';
    const read = readSessions(cell('period'), schoolYear, readMinutes(cell('duration')));
    return read.sessions.length > 0 && read.unread.length === 0 ? 'period' : 'sessions';
  }
  function sessionsIn() {
    const column = sessionsColumn();
    const text = cell(column);
    if (text === '') return [];
    const read = readSessions(text, schoolYear, readMinutes(cell('duration')));
    for (const part of read.unread) note('session', column, part);
    if (read.withoutEnd > 0) note('session-end', column, text);
    inYear(column, read.sessions.map(({ startsAt }) => startsAt.slice(0, 10)), text);
    const capacity = readCount(cell('capacity')) ?? DEFAULT_SEATS;
    if (read.sessions.length > 0 && readCount(cell('capacity')) === undefined) note('capacity', 'capacity', cell('capacity'));
    return read.sessions.map((session) => ({ ...session, capacity }));
  }
  function periodsIn(): { from: Day; until: Day }[] {
    const [from, until] = [day('from'), day('until')];
    if (from || until) {
      const one = { from: from ?? until ?? '', until: until ?? from ?? '' };
      inYear(from ? 'from' : 'until', [one.from, one.until], [cell('from'), cell('until')].filter(Boolean).join(' – '));
      if (one.until >= one.from) return [one];
      note('period', 'until', cell('until'));
      return [];
    }
    const text = cell('period');
    if (text === '' || sessionsColumn() === 'period') return [];
    const read = readPeriods(text, schoolYear);
    if (read) inYear('period', read.flatMap((one) => [one.from, one.until]), text);
    else note('period', 'period', text);
    return read ?? [];
  }
  function priceIn(): Pick<DraftContent, 'priceCents' | 'pricePer'> {
    const text = cell('price');
    const said = cell('per') || (/\bper\b.*/i.exec(nameOf('price'))?.[0] ?? '');
    const per = said === '' ? undefined : readPer(said);
    if (said !== '' && !per) note('per', 'per', said);
    if (text === '') return per === 'free' ? { priceCents: 0, pricePer: 'free' } : { priceCents: null, pricePer: per ?? 'pupil' };
    const read = readPrice(text);
    if (!read) {
      note('price', 'price', text);
      // Not even a column that says "gratis" makes it free: somebody looks first.
      return { priceCents: null, pricePer: per === undefined || per === 'free' ? 'pupil' : per };
    }
    if (read.priceCents > 0 && !read.per && !per && said === '') note('per', 'price', text);
    return { priceCents: read.priceCents, pricePer: read.priceCents === 0 ? 'free' : (read.per ?? per ?? 'pupil') };
  }
  /** What the periods do not say stays as it was written. */
  function whenIn(): string {
    if (sessionsColumn() === 'period') return '';
    return periods.length === 0 || saysHour(cell('period')) ? words('period') : '';
  }
  /** Many brochures have one short text only: that is the paragraph, and it is not said twice. */
  function textIn(): { summary: string; description: string[] } {
    const [summary, description] = [words('summary').replace(/\s+/g, ' '), paragraphs('description')];
    const [only = ''] = description;
    const isParagraph = summary === '' && description.length === 1 && only.length <= (LONGEST.summary ?? 0);
    return isParagraph ? { summary: only, description: [] } : { summary, description };
  }
  /** "Waar" is in one brochure what kind of place it is, in another the name of it. */
  function placeIn(): { place: DraftContent['place']; location: string } {
    const [kind, name] = [cell('place'), words('location')];
    const said = readPlace(kind) ?? (kind === '' ? readPlace(name) : undefined);
    const location = name || (said ? '' : kind.slice(0, 200));
    if (said !== undefined || location === '') return { place: said ?? null, location };
    note('place-guessed', kind === '' ? 'location' : 'place', kind || name);
    return { place: 'away', location };
  }
  function themesIn(): string[] {
    return cell('theme').split(/[,;/\n]/).map((one) => one.trim()).filter(Boolean).flatMap((one) => {
      const theme = themes.find(({ id, name }) => fold(name) === fold(one) || id === fold(one));
      if (!theme) note('theme', 'theme', one);
      return theme ? [theme.id] : [];
    });
  }
  function capacityText(): string {
    const text = words('capacity');
    return /^\d+$/.test(text) ? `${text} plaatsen` : text;
  }
  function contactIn() {
    const text = cell('contact');
    const email = cell('email') || (/[^\s,;<>()]+@[^\s,;<>()]+/.exec(text)?.[0] ?? '');
    const phone = cell('phone') || (/\+?\d[\d /.-]{7,}\d/.exec(text)?.[0] ?? '');
    const isRight = email === '' || isMailAddress(email);
    if (!isRight) note('email', columns.email === undefined ? 'contact' : 'email', email);
    const name = text.replace(email, ' ').replace(phone, ' ').replace(/[<>(),;|]+/g, ' ').replace(/\s+/g, ' ').trim();
    return { name: name.slice(0, 120), email: isRight ? email : '', phone: phone.slice(0, 40) };
  }
}
