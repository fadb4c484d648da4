import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { journal, requestLines } from '#db/schema/index.ts';
import { type Actor, nobody } from '#src/domain/accounts/index.ts';
import { dropMoments, keepWhoSits, leaveSession, seatsCountOf, seatsOf } from '#src/domain/bookings/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type MaterialChange, type Offer, changeAsSentence, describeChanges, findOfferAsItWas, findVersion } from '#src/domain/offers/index.ts';
import { changesFor } from '#src/domain/requests/line-conditions.ts';
import { type Line, findLineById, selectLines } from '#src/domain/requests/line.ts';
import { say } from '#src/domain/requests/messages.ts';
import { moveLine } from '#src/domain/requests/move-line.ts';
import { queueMails } from '#src/domain/requests/notify.ts';
import { dayOfLine } from '#src/domain/requests/rules.ts';
import { AGREED_STATES, LIVE_STATES } from '#src/domain/requests/states.ts';
import { offerChanges as t } from '#src/i18n/nl/offer-changes.ts';
import { sessionInWords } from '#src/i18n/nl/words.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';

/** What every step of one change needs. */
interface Change {
  readonly tx: Db;
  readonly after: Offer;
  readonly sender: MailSender;
  readonly now: Instant;
}

/**
 * What a new version of an offer means for the lines that asked it, inside the transaction that publishes it. Each line is
 * compared with its own version, and hears only of what concerns it:
 * - what was agreed keeps its version, its seat and its conditions, and the school is asked whether the new ones suit;
 * - where its session fell away, the line ends and the school reads which sessions are left;
 * - what is not agreed yet moves to the new version at once, and the school is told;
 * - everything else is noted in the history, without a mail. Twice the same version is once; what was already is left alone.
 */
export function applyOfferChange(tx: Db, { before, after }: { before: Offer | undefined; after: Offer }, sender: MailSender, now: Instant): void {
  if (!before) return;
  const change: Change = { tx, after, sender, now };
  const versions = new Map<string, Offer | undefined>([[after.versionId, after]]);
  const versionOf = (id: string | null): Offer | undefined => {
    if (id !== null && !versions.has(id)) versions.set(id, findOfferAsItWas(tx, id));
    return id === null ? undefined : versions.get(id);
  };
  for (const line of selectLines(tx, and(eq(requestLines.offerId, after.id), inArray(requestLines.state, ['unconfirmed', ...LIVE_STATES])))) {
    const own = versionOf(line.offerVersionId);
    if (!own || own.versionId === after.versionId || line.reconfirmVersionId === after.versionId || isBehindUs(line, own, now)) continue;
    const changes = changesFor(line, own, after);
    if (!AGREED_STATES.includes(line.state)) moveAlong(change, line, changes);
    else if (changes.some((one) => fallsAway(one, line))) cancelForSession(change, line, changes);
    else if (changes.length > 0) askWhetherItSuits(change, line, changes, versionOf(line.reconfirmVersionId));
    else if (line.reconfirmVersionId !== null) leaveAsItWas(change, line);
    else note(change, line);
  }
  for (const id of keepWhoSits(tx, after.id)) {
    record(tx, { actorId: null, actorAs: 'service', verb: 'capacity-lowered', subjectKind: 'session', subjectId: id }, now);
  }
}

/** What the school asked for numbers is decided; now it is asked about the change that came in between. */
export function askAfterNumbers(tx: Db, line: Line, sender: MailSender, now: Instant): Line {
  const own = line.offerVersionId ? findOfferAsItWas(tx, line.offerVersionId) : undefined;
  const after = line.reconfirmVersionId ? findOfferAsItWas(tx, line.reconfirmVersionId) : undefined;
  if (!own || !after || line.state !== 'accepted') return line;
  ask({ tx, after, sender, now }, line, changesFor(line, own, after));
  return findLineById(tx, line.id) ?? line;
}

/** It took place already: by its own version, because a past session may have been moved meanwhile. */
function isBehindUs(line: Line, own: Offer, now: Instant): boolean {
  const session = own.sessions.find(({ id }) => id === line.session?.id);
  const day = session && AGREED_STATES.includes(line.state) ? session.startsAt.slice(0, 10) : dayOfLine(line);
  return day < dayOf(now);
}

const fallsAway = (change: MaterialChange, line: Line): boolean => change.what === 'moment' && change.after === null && change.sessionId === line.session?.id;

/** Nothing was agreed yet, so nothing is taken away: the line is asked under the new version from now on. */
function moveAlong(change: Change, line: Line, changes: readonly MaterialChange[]): void {
  const { tx, after, sender, now } = change;
  tx.update(requestLines).set({ offerVersionId: after.versionId, changedAt: now }).where(eq(requestLines.id, line.id)).run();
  const gone = changes.some((one) => fallsAway(one, line));
  if (gone) leaveSession(tx, line.id);
  noted(change, line);
  if (changes.length === 0) return;
  const text = [inWords(changes), ...(gone ? alternatives(after, line, now) : [])].join('\n\n');
  say(tx, line.id, { by: asService(after, line), side: 'service', text }, now);
  // Whoever has not pressed the button in his mail yet is nobody to the portal: he reads it when he has.
  if (line.state !== 'unconfirmed') queueMails(tx, findLineById(tx, line.id) ?? line, 'offer-changed', text, sender, now);
}

/** The moment that was agreed is no more. No other is chosen for the school: it reads which are left. */
function cancelForSession({ tx, after, sender, now }: Change, line: Line, changes: readonly MaterialChange[]): void {
  const by = asService(after, line);
  const moved = moveLine(tx, line, 'cancel', { actor: by, as: 'service', reason: 'session-cancelled' }, now, { unseenSince: line.unseenSince, requestedNumbers: null });
  if (!moved) return;
  dropMoments(tx, line.id);
  const text = [inWords(changes.filter((one) => fallsAway(one, line))), ...alternatives(after, line, now), t.howOn].join('\n\n');
  say(tx, line.id, { by, side: 'service', text }, now);
  queueMails(tx, moved, 'session-cancelled', text, sender, now);
}

function askWhetherItSuits(change: Change, line: Line, changes: readonly MaterialChange[], wanted: Offer | undefined): void {
  const { tx, after, sender, now } = change;
  const own = line.offerVersionId ? findOfferAsItWas(tx, line.offerVersionId) : undefined;
  const isAsked = wanted && own && JSON.stringify(changesFor(line, own, wanted)) === JSON.stringify(changes);
  if (isAsked || line.state === 'change-requested') {
    tx.update(requestLines).set({ reconfirmVersionId: after.versionId, changedAt: now }).where(eq(requestLines.id, line.id)).run();
    noted(change, line);
    if (isAsked) return;
    say(tx, line.id, { by: asService(after, line), side: 'service', text: `${inWords(changes)}\n\n${t.afterNumbers}` }, now);
    queueMails(tx, line, 'change-ahead', inWords(changes), sender, now);
    return;
  }
  ask(change, line, changes);
}

function ask({ tx, after, sender, now }: Change, line: Line, changes: readonly MaterialChange[]): void {
  const by = asService(after, line);
  const moved = moveLine(
    tx, line, 'ask-to-reconfirm', { actor: by, as: 'service', reason: OF_OFFER }, now, { reconfirmVersionId: after.versionId, unseenSince: line.unseenSince },
  );
  if (!moved) return;
  say(tx, line.id, { by, side: 'service', text: inWords(changes) }, now);
  queueMails(tx, moved, 'conditions-changed', inWords(changes), sender, now);
}

/** A later version took the change back before the school answered: all is as it was agreed, unless its own moment was moved too. */
function leaveAsItWas(change: Change, line: Line): void {
  const { tx, sender, now } = change;
  tx.update(requestLines).set({ reconfirmVersionId: null, changedAt: now }).where(eq(requestLines.id, line.id)).run();
  if (line.state !== 'reconfirm' || momentIsAsked(tx, line)) noted(change, line);
  else moveLine(tx, line, 'undo-change', { actor: nobody, as: 'portal', reason: OF_OFFER }, now);
  queueMails(tx, findLineById(tx, line.id) ?? line, 'change-undone', '', sender, now);
}

const OF_OFFER = 'offer-changed';

/** Whether the service also moved the moment of this one line since it was accepted: that question stays open. */
function momentIsAsked(tx: Db, line: Line): boolean {
  const rows = tx.select().from(journal).where(and(eq(journal.subjectKind, 'line'), eq(journal.subjectId, line.id))).orderBy(desc(journal.seq)).all();
  const since = rows.findIndex(({ changes }) => changes['state']?.[1] === 'accepted');
  return rows.slice(0, since < 0 ? undefined : since).some(({ verb, reason }) => verb === 'ask-to-reconfirm' && reason !== OF_OFFER);
}

/** For what changes nothing for this line; the same version is noted once. */
function note(change: Change, line: Line): void {
  const { tx, after } = change;
  const known = tx.select().from(journal).where(and(eq(journal.subjectKind, 'line'), eq(journal.subjectId, line.id), eq(journal.verb, 'offer-changed'))).all();
  const number = findVersion(tx, after.versionId)?.number;
  if (!known.some(({ changes }) => changes['version']?.[1] === number)) noted(change, line);
}

function noted({ tx, after, now }: Change, line: Line): void {
  const number = (id: string | null) => (id === null ? null : (findVersion(tx, id)?.number ?? null));
  record(
    tx,
    {
      actorId: null, actorAs: 'service', verb: 'offer-changed', subjectKind: 'line', subjectId: line.id, requestId: line.requestId,
      changes: { version: [number(line.offerVersionId), number(after.versionId)] },
    },
    now,
  );
}

/** The offer's service did this by publishing; who pressed the button stands in the journal with the publication. */
const asService = ({ serviceName }: Offer, { serviceId }: Line): Actor => ({ ...nobody, name: serviceName, services: serviceId ? [serviceId] : [] });

const inWords = (changes: readonly MaterialChange[]): string => describeChanges(changes).map(changeAsSentence).join('\n');

/** The other sessions in which this line would fit today. */
function alternatives(after: Offer, line: Line, now: Instant): string[] {
  const others = after.sessions.filter(({ cancelled, startsAt }) => !cancelled && startsAt.slice(0, 10) > dayOf(now));
  if (others.length === 0) return [t.noSessionsAtAll];
  const needed = seatsOf(line.participants, seatsCountOf(after.terms));
  const free = others.filter(({ taken, capacity }) => taken + needed <= capacity);
  return [free.length > 0 ? t.otherSessions(free.map(sessionInWords)) : t.noOtherSessions];
}
