import { and, asc, desc, eq, inArray, max } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/client.ts';
import { offerGrades, offerThemes, offerVersions, offers, services, themes } from '#db/schema/index.ts';
import { type FormContext, type OfferSession, isBookingForm, listSessions } from '#src/domain/bookings/index.ts';
import type { CatalogueOffer } from '#src/domain/offers/catalogue.ts';
import { type OfferDetails, offerDetails } from '#src/domain/offers/offer-details.ts';
import { type OfferIndex, indexOffers } from '#src/domain/offers/search.ts';
import type { Service } from '#src/domain/services/index.ts';
import { inGradeOrder, isGrade } from '#src/domain/schools/index.ts';
import type { Day, Instant } from '#src/lib/time.ts';

/** An offer with all that its page and its booking form need. */
export interface Offer extends CatalogueOffer {
  readonly versionId: string;
  readonly schoolYear: string;
  readonly bookingMode: 'here' | 'elsewhere' | 'none';
  readonly externalUrl: string;
  readonly keywords: string;
  readonly decisionOn: Day | null;
  readonly leadDays: number;
  readonly details: OfferDetails;
  readonly terms: unknown;
  readonly service: Service;
  readonly sessions: readonly OfferSession[];
}

type Row = { offer: typeof offers.$inferSelect; version: typeof offerVersions.$inferSelect; service: Service };

/** Every published offer of a school year, as the catalogue shows it. */
export function listOffers(db: Db, schoolYear: string): CatalogueOffer[] {
  const rows = select(db).where(and(eq(offers.state, 'published'), eq(offers.schoolYear, schoolYear))).orderBy(asc(offers.code)).all();
  const tags = tagsOf(db, rows.map(({ version }) => version.id));
  return rows.flatMap((row) => asCatalogueOffer(row, tags) ?? []);
}

export function findOffer(db: Db, slug: string): Offer | undefined {
  return withSessions(db, select(db).where(and(eq(offers.slug, slug), eq(offers.state, 'published'))).all())[0];
}

export function findOfferByCode(db: Db, code: string, schoolYear: string): Offer | undefined {
  return withSessions(db, select(db).where(and(eq(offers.code, code), eq(offers.schoolYear, schoolYear), eq(offers.state, 'published'))).all())[0];
}

/** Published offers by id, in the order asked for. */
export function listOffersById(db: Db, ids: readonly string[]): Offer[] {
  if (ids.length === 0) return [];
  const found = withSessions(db, select(db).where(and(inArray(offers.id, [...ids]), eq(offers.state, 'published'))).all());
  return ids.flatMap((id) => found.find((offer) => offer.id === id) ?? []);
}

/** The offer as it was when a line was made: conditions stay those of its version. Its sessions are those of now. */
export function findOfferOfVersion(db: Db, versionId: string): Offer | undefined {
  const rows = db
    .select({ offer: offers, version: offerVersions, service: services })
    .from(offerVersions)
    .innerJoin(offers, eq(offers.id, offerVersions.offerId))
    .innerJoin(services, eq(services.id, offers.serviceId))
    .where(eq(offerVersions.id, versionId))
    .all();
  return withSessions(db, rows)[0];
}

/** What a version remembers of its sessions once the next has come. */
const keptSessions = z.array(
  z.object({ id: z.string(), startsAt: z.string(), endsAt: z.string(), place: z.string(), capacity: z.number(), cancelled: z.boolean() }),
);

/** The offer exactly as this version said it, also of its sessions, which later versions may have moved or cancelled. */
export function findOfferAsItWas(db: Db, versionId: string): Offer | undefined {
  const offer = findOfferOfVersion(db, versionId);
  const version = db.select({ sessions: offerVersions.sessions }).from(offerVersions).where(eq(offerVersions.id, versionId)).get();
  if (!offer || version?.sessions === null || version?.sessions === undefined) return offer;
  const sessions = keptSessions.parse(version.sessions).map((kept) => ({ ...kept, offerId: offer.id, taken: offer.sessions.find(({ id }) => id === kept.id)?.taken ?? 0 }));
  return { ...offer, sessions };
}

/** One publication of an offer, without what it said. */
export interface OfferVersion {
  readonly id: string;
  readonly offerId: string;
  readonly number: number;
  readonly publishedAt: Instant;
}

const versionColumns = { id: offerVersions.id, offerId: offerVersions.offerId, number: offerVersions.number, publishedAt: offerVersions.publishedAt };

export function findVersion(db: Db, versionId: string): OfferVersion | undefined {
  return db.select(versionColumns).from(offerVersions).where(eq(offerVersions.id, versionId)).get();
}

/** The versions of an offer, the newest first. */
export function listVersionsOf(db: Db, offerId: string): OfferVersion[] {
  return db.select(versionColumns).from(offerVersions).where(eq(offerVersions.offerId, offerId)).orderBy(desc(offerVersions.number)).all();
}

export function listThemes(db: Db) {
  return db.select().from(themes).orderBy(asc(themes.position)).all();
}

/** The school years that have published offers, the newest first. */
export function listOfferYears(db: Db): string[] {
  return db
    .selectDistinct({ year: offers.schoolYear })
    .from(offers)
    .where(eq(offers.state, 'published'))
    .orderBy(desc(offers.schoolYear))
    .all()
    .map(({ year }) => year);
}

/** What a booking form may look at. */
export const formContextOf = (offer: Offer, today: Day): FormContext => ({
  today,
  firstOn: offer.firstOn,
  lastOn: offer.lastOn,
  periods: offer.details.periods,
  leadDays: offer.leadDays,
  transport: offer.details.transport,
  sessions: offer.sessions.filter(({ cancelled }) => !cancelled),
});

/** One index per database and school year; made anew when an offer of it changed. It holds no person's data. */
const indexes = new WeakMap<object, Map<string, { stamp: string; index: OfferIndex }>>();

export function offerIndex(db: Db, schoolYear: string, list: readonly CatalogueOffer[]): OfferIndex {
  const stamp = `${db.select({ at: max(offers.changedAt) }).from(offers).where(eq(offers.schoolYear, schoolYear)).get()?.at} ${list.length}`;
  const kept = indexes.get(db) ?? new Map<string, { stamp: string; index: OfferIndex }>();
  indexes.set(db, kept);
  const known = kept.get(schoolYear);
  if (known?.stamp === stamp) return known.index;
  const index = indexOffers(list);
  kept.set(schoolYear, { stamp, index });
  return index;
}

/** Offers with what they say now. Those of a service that ended are nowhere in the catalogue. */
function select(db: Db) {
  return db
    .select({ offer: offers, version: offerVersions, service: services })
    .from(offers)
    .innerJoin(offerVersions, eq(offerVersions.id, offers.currentVersionId))
    .innerJoin(services, and(eq(services.id, offers.serviceId), eq(services.status, 'active')))
    .$dynamic();
}

interface Tags {
  readonly grades: ReadonlyMap<string, string[]>;
  readonly themes: ReadonlyMap<string, string[]>;
}

function tagsOf(db: Db, versionIds: string[]): Tags {
  const grades = db.select().from(offerGrades).where(inArray(offerGrades.versionId, versionIds)).all();
  const themeRows = db.select().from(offerThemes).where(inArray(offerThemes.versionId, versionIds)).all();
  return { grades: grouped(grades, ({ grade }) => grade), themes: grouped(themeRows, ({ theme }) => theme) };
}

function grouped<T extends { versionId: string }>(rows: readonly T[], value: (row: T) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const list = groups.get(row.versionId);
    if (list) list.push(value(row));
    else groups.set(row.versionId, [value(row)]);
  }
  return groups;
}

function asCatalogueOffer({ offer, version, service }: Row, tags: Tags): CatalogueOffer | undefined {
  if (!isBookingForm(version.bookingForm)) return undefined;
  const details = offerDetails.parse(version.details);
  return {
    id: offer.id,
    code: offer.code,
    slug: offer.slug,
    title: version.title,
    summary: version.summary,
    serviceId: service.id,
    serviceName: service.name,
    themes: tags.themes.get(version.id) ?? [],
    grades: inGradeOrder((tags.grades.get(version.id) ?? []).filter(isGrade)),
    place: version.place,
    bookingForm: version.bookingForm,
    bookingMode: version.bookingMode,
    externalUrl: version.externalUrl,
    priceCents: version.priceCents,
    pricePer: version.pricePer,
    grantText: details.grantText,
    allocation: version.allocation,
    firstOn: version.firstOn,
    lastOn: version.lastOn,
    opensOn: version.opensOn,
    closesOn: version.closesOn,
    picture: details.picture,
    searchText: [version.keywords, details.goal, details.subjects, details.location, ...details.description].join(' '),
  };
}

function withSessions(db: Db, rows: Row[]): Offer[] {
  if (rows.length === 0) return [];
  const tags = tagsOf(db, rows.map(({ version }) => version.id));
  const sessions = listSessions(db, rows.map(({ offer }) => offer.id));
  return rows.flatMap((row) => {
    const known = asCatalogueOffer(row, tags);
    if (!known) return [];
    return {
      ...known,
      versionId: row.version.id,
      schoolYear: row.offer.schoolYear,
      bookingMode: row.version.bookingMode,
      externalUrl: row.version.externalUrl,
      keywords: row.version.keywords,
      decisionOn: row.version.decisionOn,
      leadDays: row.version.leadDays,
      details: offerDetails.parse(row.version.details),
      terms: row.version.terms,
      service: row.service,
      sessions: sessions.filter(({ offerId }) => offerId === row.offer.id),
    };
  });
}
