import { type SQL, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { lineParticipants, offerVersions, requestLines, requests, schoolSites, schools, services, sessionPlaces, sessions } from '#db/schema/index.ts';
import { type BookingFormId, type LineMoment, type Wish, isBookingForm, listMoments } from '#src/domain/bookings/index.ts';
import { type LineState, isLineState } from '#src/domain/requests/states.ts';
import { numbersSchema, wishSchema } from '#src/domain/requests/wish.ts';
import { type Grade, isGrade } from '#src/domain/schools/index.ts';
import type { Day, Instant, LocalTime } from '#src/lib/time.ts';

export interface Participants {
  readonly classGroupId: string | null;
  readonly grade: Grade;
  readonly label: string;
  readonly classes: number;
  readonly pupils: number;
  readonly adults: number;
}

/** A line with everything that a page, a rule or a mail says about it. */
export interface Line {
  readonly id: string;
  readonly requestId: string;
  readonly reference: string;
  readonly state: LineState;
  readonly title: string;
  readonly question: string;
  readonly remarks: string;
  readonly wish: Wish;
  readonly participants: readonly Participants[];
  readonly requestedNumbers: readonly Participants[] | null;
  readonly session: { id: string; startsAt: LocalTime; endsAt: LocalTime; place: string; overCapacity: boolean } | null;
  readonly moments: readonly LineMoment[];
  readonly offerId: string | null;
  readonly offerVersionId: string | null;
  /** The version whose changes the school is asked to confirm. */
  readonly reconfirmVersionId: string | null;
  readonly bookingForm: BookingFormId | null;
  readonly allocation: string;
  readonly decisionOn: Day | null;
  readonly closesOn: Day | null;
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly serviceEmail: string | null;
  readonly servicePhone: string | null;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly siteId: string;
  readonly siteName: string;
  readonly requesterId: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly channel: 'web' | 'phone';
  readonly schoolKnows: 'yes' | 'asked' | 'no';
  readonly createdAt: Instant;
  readonly submittedAt: Instant | null;
  readonly answerBy: Day | null;
  readonly pausedOn: Day | null;
  readonly unseenSince: Instant | null;
  /** Since then nobody knows any more who asked and what was written (retention). */
  readonly forgottenAt: Instant | null;
  readonly changedAt: Instant;
}

/** The lines that meet a condition, the newest request first and in the order of the form. */
export function selectLines(db: Db, where: SQL | undefined): Line[] {
  const rows = db
    .select({
      line: requestLines, request: requests, school: { name: schools.name }, site: { name: schoolSites.name }, service: services,
      version: { bookingForm: offerVersions.bookingForm, allocation: offerVersions.allocation, decisionOn: offerVersions.decisionOn, closesOn: offerVersions.closesOn, firstOn: offerVersions.firstOn, lastOn: offerVersions.lastOn },
      session: { id: sessions.id, startsAt: sessions.startsAt, endsAt: sessions.endsAt, place: sessions.place, overCapacity: sessionPlaces.overCapacity },
    })
    .from(requestLines)
    .innerJoin(requests, eq(requests.id, requestLines.requestId))
    .innerJoin(schools, eq(schools.id, requests.schoolId))
    .innerJoin(schoolSites, eq(schoolSites.id, requests.siteId))
    .leftJoin(services, eq(services.id, requestLines.serviceId))
    .leftJoin(offerVersions, eq(offerVersions.id, requestLines.offerVersionId))
    .leftJoin(sessionPlaces, eq(sessionPlaces.lineId, requestLines.id))
    .leftJoin(sessions, eq(sessions.id, sessionPlaces.sessionId))
    .where(where)
    .orderBy(desc(requests.year), desc(requests.number), asc(requestLines.position))
    .all();
  if (rows.length === 0) return [];

  const ids = rows.map(({ line }) => line.id);
  const participants = grouped(
    db.select().from(lineParticipants).where(inArray(lineParticipants.lineId, ids)).orderBy(asc(lineParticipants.position)).all(),
  );
  const moments = grouped(listMoments(db, ids));
  return rows.map(({ line, request, school, site, service, version, session }) => ({
    id: line.id,
    requestId: request.id,
    reference: request.reference,
    state: isLineState(line.state) ? line.state : 'submitted',
    title: line.title,
    question: line.question,
    remarks: request.remarks,
    wish: wishSchema.parse(line.wish),
    participants: (participants.get(line.id) ?? []).map(asParticipants),
    requestedNumbers: line.requestedNumbers === null ? null : numbersSchema.parse(line.requestedNumbers),
    session: asSession(session),
    moments: moments.get(line.id) ?? [],
    offerId: line.offerId,
    offerVersionId: line.offerVersionId,
    reconfirmVersionId: line.reconfirmVersionId,
    bookingForm: version && isBookingForm(version.bookingForm) ? version.bookingForm : null,
    allocation: version?.allocation ?? 'order',
    decisionOn: version?.decisionOn ?? null,
    closesOn: version?.closesOn ?? null,
    firstOn: version?.firstOn ?? null,
    lastOn: version?.lastOn ?? null,
    serviceId: line.serviceId,
    serviceName: service?.name ?? null,
    serviceEmail: service?.email ?? null,
    servicePhone: service?.phone ?? null,
    schoolId: request.schoolId,
    schoolName: school.name,
    siteId: request.siteId,
    siteName: site.name,
    requesterId: request.requesterId,
    contactName: request.contactName,
    contactEmail: request.contactEmail,
    contactPhone: request.contactPhone,
    channel: request.channel,
    schoolKnows: request.schoolKnows,
    createdAt: request.createdAt,
    submittedAt: request.submittedAt,
    answerBy: line.answerBy,
    pausedOn: line.pausedOn,
    unseenSince: line.unseenSince,
    forgottenAt: request.forgottenAt,
    changedAt: line.changedAt,
  }));
}

export function findLineById(db: Db, id: string): Line | undefined {
  return selectLines(db, eq(requestLines.id, id))[0];
}

export function listLinesOfRequest(db: Db, requestId: string): Line[] {
  return selectLines(db, eq(requestLines.requestId, requestId));
}


function grouped<T extends { lineId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const list = groups.get(row.lineId);
    if (list) list.push(row);
    else groups.set(row.lineId, [row]);
  }
  return groups;
}

/** A left join gives a row of nulls where there is no session. */
function asSession(row: { [Key in keyof NonNullable<Line['session']>]: NonNullable<Line['session']>[Key] | null }): Line['session'] {
  const { id, startsAt, endsAt, place, overCapacity } = row;
  if (id === null || startsAt === null || endsAt === null || place === null) return null;
  return { id, startsAt, endsAt, place, overCapacity: overCapacity ?? false };
}

function asParticipants(row: typeof lineParticipants.$inferSelect): Participants {
  const { classGroupId, label, classes, pupils, adults } = row;
  return { classGroupId, grade: isGrade(row.grade) ? row.grade : 'L1', label, classes, pupils, adults };
}
