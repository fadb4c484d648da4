import { and, asc, desc, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { classGroups, offerVersions, offers, requestLines, requests, schoolSites, schools } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import {
  type BookingFormId, type OfferSession, type Option, type Wish, describeWish, isBookingForm, isHalfDays, listSessions, seatsCountOf,
} from '#src/domain/bookings/index.ts';
import { type Offer, findOfferOfVersion, wishFieldsOf } from '#src/domain/offers/index.ts';
import { type Line, selectLines } from '#src/domain/requests/line.ts';
import { loanDaysOf } from '#src/domain/requests/lists/builders.ts';
import { LIST_KINDS, type ListKindId, fitsForm, listKindOf } from '#src/domain/requests/lists/kinds.ts';
import { type ListLine, agreedOf } from '#src/domain/requests/lists/list-line.ts';
import type { Table } from '#src/domain/requests/lists/table.ts';
import { wishedOf } from '#src/domain/requests/wished.ts';
import { LIVE_STATES } from '#src/domain/requests/states.ts';
import type { Day } from '#src/lib/time.ts';

/** An offer of which a service can make lists. */
export interface ListOffer {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly schoolYear: string;
  readonly bookingForm: BookingFormId;
}

/** What somebody chose: everything of the service, or one offer, one session of it, a period. */
export interface ListChoice {
  readonly offerId: string;
  readonly sessionId: string;
  readonly from: Day | '';
  readonly until: Day | '';
}

export interface PaperList extends Table {
  readonly kind: ListKindId;
  readonly offer: ListOffer | null;
  readonly session: OfferSession | null;
  /** What can be chosen instead. */
  readonly offers: readonly ListOffer[];
  readonly sessions: readonly OfferSession[];
  /** How many requests would come on it once they are accepted. */
  readonly waiting: number;
}

/**
 * The offers of the services of this person, and those of others of which they handle a request, with how many lines each
 * list holds when it is opened today. Lists are a matter of the service that handles a request: the coordinator has none here.
 */
export function listListsOf(db: Db, actor: Actor, today: Day): { offers: (ListOffer & { lists: { kind: ListKindId; lines: number }[] })[]; whole: { kind: ListKindId; lines: number }[] } {
  const own = ownOffers(db, actor);
  const lines = own.length === 0 ? [] : selectLines(db, handledBy(actor, own));
  const count = (kind: ListKindId, fitting: readonly ListOffer[]) => {
    const choice = { from: listKindOf(kind).period === 'from-today' ? today : ('' as const), until: '' as const };
    const ids = new Set(fitting.map(({ id }) => id));
    return lines.filter((line) => ids.has(line.offerId ?? '') && listKindOf(kind).states.includes(line.state) && inPeriod(kind, line, choice)).length;
  };
  const kindsOf = ({ bookingForm }: ListOffer) => LIST_KINDS.filter((kind) => fitsForm(kind, bookingForm));
  return {
    offers: own.map((offer) => ({ ...offer, lists: kindsOf(offer).map((kind) => ({ kind, lines: count(kind, [offer]) })) })),
    whole: LIST_KINDS.filter((kind) => listKindOf(kind).scope === 'all').flatMap((kind) => {
      const fitting = own.filter(({ bookingForm }) => fitsForm(kind, bookingForm));
      return fitting.length === 0 ? [] : [{ kind, lines: count(kind, fitting) }];
    }),
  };
}

/**
 * One list, ready to be drawn or downloaded. Nothing where there is nothing to see for this person: an offer that is not
 * his, a session of another offer, or a list that says nothing about this way of asking.
 */
export function paperListOf(db: Db, actor: Actor, kind: ListKindId, choice: ListChoice): PaperList | undefined {
  if (actor.services.length === 0) return undefined;
  const { states, scope, build } = listKindOf(kind);
  const fitting = ownOffers(db, actor).filter(({ bookingForm }) => fitsForm(kind, bookingForm));
  const offer = choice.offerId === '' ? null : (fitting.find(({ id }) => id === choice.offerId) ?? undefined);
  if (offer === undefined || (offer === null && scope === 'one')) return undefined;
  const sessions = offer && listKindOf(kind).sessions ? listSessions(db, [offer.id]).filter(({ cancelled }) => !cancelled) : [];
  const session = choice.sessionId === '' ? null : (sessions.find(({ id }) => id === choice.sessionId) ?? undefined);
  if (session === undefined) return undefined;

  const about = offer ? [offer] : fitting;
  const lines = about.length === 0 ? [] : selectLines(db, handledBy(actor, about));
  const onList = lines.filter((line) => states.includes(line.state) && inPeriod(kind, line, choice) && (session === null || line.session?.id === session.id));
  const waiting = lines.filter(({ state }) => LIVE_STATES.includes(state) && !states.includes(state)).length;
  return { ...build(withWhatIsSaid(db, onList)), kind, offer, session, offers: fitting, sessions, waiting };
}

/** Whether a line falls in the period; what has no moment yet is left out only where a last day was asked. */
function inPeriod(kind: ListKindId, line: Line, { from, until }: Pick<ListChoice, 'from' | 'until'>): boolean {
  if (listKindOf(kind).period === 'none') return true;
  if (kind === 'uitleen') return loanDaysOf({ line }).some(({ day }) => (from === '' || day >= from) && (until === '' || day <= until));
  const when = agreedOf(line);
  if (!when) return until === '';
  return (from === '' || (when.untilDay ?? when.day) >= from) && (until === '' || when.day <= until);
}

function ownOffers(db: Db, actor: Actor): ListOffer[] {
  if (actor.services.length === 0) return [];
  const handled = db.selectDistinct({ id: requestLines.offerId }).from(requestLines).where(inArray(requestLines.serviceId, [...actor.services])).all().flatMap(({ id }) => id ?? []);
  return db
    .select({ id: offers.id, code: offers.code, schoolYear: offers.schoolYear, title: offerVersions.title, bookingForm: offerVersions.bookingForm })
    .from(offers)
    .innerJoin(offerVersions, eq(offerVersions.id, offers.currentVersionId))
    .where(or(inArray(offers.serviceId, [...actor.services]), inArray(offers.id, handled)))
    .orderBy(desc(offers.schoolYear), asc(offers.code))
    .all()
    .flatMap((row) => (isBookingForm(row.bookingForm) ? { ...row, bookingForm: row.bookingForm } : []));
}

/** What the services of this person handle of these offers, from when it counts. */
const handledBy = (actor: Actor, about: readonly ListOffer[]) =>
  and(inArray(requestLines.serviceId, [...actor.services]), inArray(requestLines.offerId, about.map(({ id }) => id)), isNotNull(requests.submittedAt));

/** Puts beside each line where its school is, what its classes need and what was filled in; each is asked once for all. */
function withWhatIsSaid(db: Db, lines: readonly Line[]): ListLine[] {
  if (lines.length === 0) return [];
  const sites = new Map(
    db
      .select({ site: schoolSites, phone: schools.phone })
      .from(schoolSites)
      .innerJoin(schools, eq(schools.id, schoolSites.schoolId))
      .where(inArray(schoolSites.id, [...new Set(lines.map(({ siteId }) => siteId))]))
      .all()
      .map(({ site, phone }) => [site.id, { site, phone }]),
  );
  const classIds = [...new Set(lines.flatMap(({ participants }) => participants.flatMap(({ classGroupId }) => classGroupId ?? [])))];
  const needs = new Map(db.select({ id: classGroups.id, needs: classGroups.needs }).from(classGroups).where(inArray(classGroups.id, classIds)).all().map((row) => [row.id, row.needs]));
  const versions = new Map<string, Offer | undefined>();
  const versionOf = (id: string): Offer | undefined => {
    if (!versions.has(id)) versions.set(id, findOfferOfVersion(db, id));
    return versions.get(id);
  };

  return lines.map((line): ListLine => {
    const known = sites.get(line.siteId);
    const offer = line.offerVersionId ? versionOf(line.offerVersionId) : undefined;
    const fields = offer ? wishFieldsOf(offer, '0000-01-01') : [];
    return {
      line,
      site: known?.site ?? { street: '', postalCode: '', town: '', accessNotes: '' },
      schoolPhone: known?.phone ?? '',
      needs,
      forgotten: line.forgottenAt !== null,
      said: new Map(fields.flatMap((field) => describeWish([field], line.wish).map(({ value }) => [field.name, value]))),
      amounts: fields.flatMap((field) => (field.kind === 'amounts' ? amountsOf(field.options, line.wish[field.name]) : [])),
      answers: wishedOf(db, line),
      seatsCount: seatsCountOf(offer?.terms),
    };
  });
}

function amountsOf(options: readonly Option[], wished: Wish[string] | undefined): { label: string; amount: number }[] {
  if (typeof wished !== 'object' || isHalfDays(wished)) return [];
  return options.flatMap(({ value, label }) => (wished[value] ? [{ label, amount: wished[value] }] : []));
}
