import type { Db } from '#db/client.ts';
import { type Actor, isSignedIn } from '#src/domain/accounts/index.ts';
import { type Wish, type WishField, bookingFormOf, readWish, seatsCountOf, seatsOf } from '#src/domain/bookings/index.ts';
import { type Offer, availabilityOf, formContextOf, listOffersById, wishFieldsOf } from '#src/domain/offers/index.ts';
import type { Draft } from '#src/domain/requests/draft.ts';
import type { Participants } from '#src/domain/requests/line.ts';
import { type Grade, type Group, type SchoolSite, listGroups, listSites, usualAdults } from '#src/domain/schools/index.ts';
import { isMailAddress, looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Day, type Instant, dayOf } from '#src/lib/time.ts';
import { type Errors, type Values, first, wholeNumber } from '#src/lib/values.ts';

/** Who could come to one offer: a row of the form. Without numbers it is not known who asks. */
export interface GroupRow {
  readonly key: string;
  readonly classGroupId: string | null;
  readonly grade: Grade;
  readonly label: string;
  readonly classes: number | null;
  readonly pupils: number | null;
  readonly adults: number | null;
}

/** One thing on the list, with what its form asks. */
export interface AskItem {
  readonly key: string;
  readonly offer: Offer | null;
  readonly rows: readonly GroupRow[];
  readonly groupsNeeded: boolean;
  readonly fields: readonly WishField[];
  readonly open: boolean;
}

/** The whole form: what is asked, and what is known of who asks. */
export interface AskForm {
  readonly items: readonly AskItem[];
  /** Sites this person can ask for; of a visitor it is not known. */
  readonly ownSites: readonly SchoolSite[];
  readonly site: SchoolSite | undefined;
}

/** What was asked, read and checked. */
export interface Ask {
  readonly siteId: string;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly remarks: string;
  readonly lines: readonly AskedLine[];
}

export interface AskedLine {
  readonly offer: Offer | null;
  readonly question: string;
  readonly participants: readonly Participants[];
  readonly wish: Wish;
}

export const MAX_QUESTION = 4000;
const MAX_PUPILS = 2000;
const MAX_ADULTS = 300;
const MAX_CLASSES = 60;

/** Builds the form of a list for this person: known classes and numbers of his site, or empty rows per grade for a visitor. */
export function askFormOf(db: Db, actor: Actor, draft: Draft, now: Instant): AskForm {
  const today = dayOf(now);
  const ownSites = isSignedIn(actor) ? listSites(db, [...actor.schools.map(({ id }) => id), ...actor.pendingSchools]) : [];
  const trusted = ownSites.filter(({ schoolId }) => actor.schools.some(({ id }) => id === schoolId));
  const wanted = first(draft.values, 'site');
  const site = ownSites.find(({ id }) => id === wanted) ?? ownSites[0];
  const offers = listOffersById(db, draft.items.flatMap(({ offerId }) => offerId ?? []));
  const groups = new Map<string, Group[]>();

  const items = draft.items.flatMap(({ key, offerId }): AskItem[] => {
    if (offerId === null) return [{ key, offer: null, rows: [], groupsNeeded: false, fields: [], open: true }];
    const offer = offers.find(({ id }) => id === offerId);
    if (!offer) return [];
    const form = bookingFormOf(offer.bookingForm);
    const known = site && trusted.includes(site) ? groupsOfYear(db, groups, site.id, offer.schoolYear) : undefined;
    return [{
      key,
      offer,
      rows: known ? knownRows(known, offer) : emptyRows(offer),
      groupsNeeded: form.groups === 'required',
      fields: wishFieldsOf(offer, today),
      open: availabilityOf(offer, today).kind === 'open',
    }];
  });
  return { items, ownSites, site };
}

/** Reads what was typed. Every mistake has its field and its sentence; only a whole form without one is an `Ask`. */
export function readAsk(form: AskForm, values: Values, actor: Actor, today: Day): { ok: true; ask: Ask } | { ok: false; errors: Errors } {
  const errors: Record<string, string> = {};
  const lines = form.items.map((item) => readItem(item, values, errors, today));

  const siteId = form.ownSites.length > 0 ? (form.site?.id ?? '') : first(values, 'site');
  if (siteId === '') errors['site'] = 'site-missing';
  const name = first(values, 'name') || actor.name;
  if (name === '') errors['name'] = 'name-missing';
  else if (name.length > 120) errors['name'] = 'text-too-long';
  const email = (isSignedIn(actor) ? actor.email : first(values, 'email')).toLowerCase();
  if (!isMailAddress(email)) errors['email'] = email === '' ? 'email-missing' : 'email-wrong';
  const phone = first(values, 'phone');
  if (phone.length > 40) errors['phone'] = 'text-too-long';
  const remarks = freeText(values, 'remarks', 2000, errors);

  if (form.items.length === 0) errors['form'] = 'list-empty';
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, ask: { siteId, contact: { name, email, phone }, remarks, lines } };
}

function readItem(item: AskItem, values: Values, errors: Record<string, string>, today: Day): AskedLine {
  if (!item.offer) {
    const name = `${item.key}.question`;
    const question = freeText(values, name, MAX_QUESTION, errors);
    if (question.length < 10 && !errors[name]) errors[name] = 'question-missing';
    return { offer: null, question, participants: [], wish: {} };
  }

  const offer = item.offer;
  if (!item.open) errors[`${item.key}.groups`] = 'not-open';
  const participants = readParticipants(item, values, errors);
  const { wish, errors: wrong } = readWish(item.fields, values, item.key);
  Object.assign(errors, wrong);
  if (Object.keys(wrong).length === 0) {
    const together = bookingFormOf(offer.bookingForm).check(wish, offer.terms, formContextOf(offer, today));
    for (const [name, reason] of Object.entries(together)) errors[`${item.key}.${name}`] = reason;
  }
  return { offer, question: freeText(values, `${item.key}.note`, 1000, errors), participants, wish };
}

function readParticipants(item: AskItem, values: Values, errors: Record<string, string>): Participants[] {
  const ticked = new Set(values[`${item.key}.groups`] ?? []);
  const participants: Participants[] = [];
  for (const row of item.rows) {
    const at = (what: string) => `${item.key}.${what}.${row.key}`;
    const typed = first(values, at('pupils'));
    const comes = row.pupils === null ? typed !== '' && typed !== '0' : ticked.has(row.key);
    if (!comes) continue;
    const pupils = numberOf(typed, row.pupils);
    const adults = numberOf(first(values, at('adults')), row.adults ?? usualAdults(pupils ?? 1, 1));
    const classes = row.classGroupId ? 1 : numberOf(first(values, at('classes')), row.classes ?? 1);
    if (pupils === undefined || pupils < 1 || pupils > MAX_PUPILS) errors[at('pupils')] = 'pupils-wrong';
    else if (adults === undefined || adults > MAX_ADULTS) errors[at('adults')] = 'adults-wrong';
    else if (classes === undefined || classes < 1 || classes > MAX_CLASSES) errors[at('classes')] = 'classes-wrong';
    else participants.push({ classGroupId: row.classGroupId, grade: row.grade, label: row.label, classes, pupils, adults });
  }
  if (participants.length === 0 && item.groupsNeeded && !Object.keys(errors).some((name) => name.startsWith(`${item.key}.`))) {
    errors[`${item.key}.groups`] = item.rows.length === 0 ? 'groups-none-suit' : item.rows[0]?.pupils === null ? 'groups-type-numbers' : 'groups-missing';
  }
  if (item.offer?.bookingForm === 'vaste_sessie' && participants.length > 0) {
    const seats = seatsOf(participants, seatsCountOf(item.offer.terms));
    const largest = Math.max(0, ...item.offer.sessions.map(({ capacity }) => capacity));
    if (seats > largest) errors[`${item.key}.groups`] = 'group-larger-than-room';
  }
  return participants;
}

/** A blank keeps what is known; what is typed must be a number. */
function numberOf(typed: string, known: number | null): number | undefined {
  return typed === '' && known !== null ? known : wholeNumber(typed);
}

function freeText(values: Values, name: string, max: number, errors: Record<string, string>): string {
  const text = first(values, name);
  if (text.length > max) errors[name] = 'text-too-long';
  else if (looksLikeNationalNumber(text)) errors[name] = 'national-number';
  return text;
}

function groupsOfYear(db: Db, known: Map<string, Group[]>, siteId: string, schoolYear: string): Group[] {
  const groups = known.get(schoolYear) ?? listGroups(db, siteId, schoolYear);
  known.set(schoolYear, groups);
  return groups;
}

function knownRows(groups: readonly Group[], offer: Offer): GroupRow[] {
  return groups
    .filter(({ grades }) => grades.some((grade) => offer.grades.includes(grade)))
    .map(({ key, classGroupId, grade, label, classes, pupils, adults }) => ({
      key, classGroupId, grade, label, classes, pupils, adults: adults ?? usualAdults(pupils, classes),
    }));
}

function emptyRows(offer: Offer): GroupRow[] {
  return offer.grades.map((grade) => ({ key: `grade:${grade}`, classGroupId: null, grade, label: '', classes: null, pupils: null, adults: null }));
}
