import type { Moment, SeatsCount } from '#src/domain/bookings/index.ts';
import type { Line, Participants } from '#src/domain/requests/line.ts';
import { dayOfLine } from '#src/domain/requests/rules.ts';
import { print } from '#src/i18n/nl/print.ts';
import { schools } from '#src/i18n/nl/schools.ts';
import { groupName, listed, momentInWords, schoolAndSite } from '#src/i18n/nl/words.ts';

/** A line with what a list on paper says beside it: where the school is, what its classes need, what it filled in. */
export interface ListLine {
  readonly line: Line;
  readonly site: { readonly street: string; readonly postalCode: string; readonly town: string; readonly accessNotes: string };
  readonly schoolPhone: string;
  /** Counts per kind of need and per class, by the id of the class. */
  readonly needs: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** The retention period is over: only numbers are said, no names and no words of people. */
  readonly forgotten: boolean;
  /** What was filled in, by the name of the field. */
  readonly said: ReadonlyMap<string, string>;
  /** How many of each, where that was asked: containers, boxes. */
  readonly amounts: readonly { readonly label: string; readonly amount: number }[];
  /** Everything that was filled in, by label, in the order of the form. */
  readonly answers: readonly { readonly label: string; readonly value: string }[];
  readonly seatsCount: SeatsCount;
}

/** When and where an agreed line takes place, if that is known. */
export function agreedOf({ moments, session, state }: Line): Moment | null {
  const agreed = moments.find(({ kind }) => kind === 'agreed');
  if (agreed) return agreed;
  if (!session || dayOfLine({ moments, session, state }) === 'later') return null;
  const { startsAt, endsAt, place } = session;
  return { day: startsAt.slice(0, 10), startsAt: startsAt.slice(11, 16), endsAt: endsAt.slice(11, 16), untilDay: null, place };
}

/** The order of time; what has no moment yet comes last. */
export function momentKey(line: Line): string {
  const agreed = agreedOf(line);
  return agreed ? `${agreed.day} ${agreed.startsAt ?? ''}` : '9999';
}

/** A moment as it stands above its rows; the place belongs to a session, which is one for all who come. */
export function momentWords(line: Line): string {
  const agreed = agreedOf(line);
  if (!agreed) return print.lists.noDay;
  return `${momentInWords(agreed)}${line.session && agreed.place !== '' ? ` · ${agreed.place}` : ''}`;
}

export const schoolOf = ({ line }: ListLine): string => schoolAndSite(line.schoolName, line.siteName);

export const addressOf = ({ site }: ListLine): string => [site.street, `${site.postalCode} ${site.town}`.trim()].filter(Boolean).join(', ');

/** Who comes, as names of classes; without classes it is the whole school. */
export const classesOf = ({ line }: ListLine): string => (line.participants.length === 0 ? print.lists.wholeSchool : line.participants.map(groupName).join(', '));

export const sumOf = (participants: readonly Participants[], what: 'pupils' | 'adults' | 'classes'): number => participants.reduce((sum, row) => sum + row[what], 0);

/** Names and words of people, which go when the retention period is over. */
export const unlessForgotten = ({ forgotten }: ListLine, text: string): string => (forgotten ? '' : text);

export const contactOf = (one: ListLine): string => unlessForgotten(one, one.line.contactName);
/** The number the contact left, or else that of the school: on the day itself somebody must answer. */
export const phoneOf = (one: ListLine): string => unlessForgotten(one, one.line.contactPhone || one.schoolPhone);
export const emailOf = (one: ListLine): string => unlessForgotten(one, one.line.contactEmail);
export const remarksOf = (one: ListLine): string => unlessForgotten(one, [one.line.question, one.line.remarks].filter(Boolean).join(' · '));

/** "1 rolstoel en 2 slechthorend": what the class needs as counts, never who. */
export function needsOf({ needs }: ListLine, participants: readonly Participants[]): string {
  const counts = new Map<string, number>();
  for (const { classGroupId } of participants) {
    for (const [kind, count] of Object.entries(needs.get(classGroupId ?? '') ?? {})) if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  const names: Readonly<Record<string, string>> = schools.needs;
  return listed([...counts].map(([kind, count]) => `${count} ${(names[kind] ?? kind).toLowerCase()}`));
}
