import { type Db, write } from '#db/client.ts';
import { type Actor, endSchoolRole, findSchoolRole, isOfSchool, isPrincipalOf, letIntoSchool } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { findOwnSchool } from '#src/domain/schools/own-site.ts';
import { handOverTopics } from '#src/domain/schools/topics.ts';
import type { Instant } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { leftSchool, takesOver } from '#src/mail/templates/schools.ts';

/** Somebody as the rooms that follow need him. */
export interface PersonInHandOver {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

export interface HandOver {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly leaver: PersonInHandOver;
  readonly successor: PersonInHandOver;
}

/** What else goes over, in the same transaction: the requests. It comes from the page, because requests know schools and not the other way around. */
export type AfterHandOver = (tx: Db, handOver: HandOver, actor: Actor, sender: MailSender, now: Instant) => void;

/** Who takes over: a colleague whom the school knows, or somebody new by name and mail. */
export type Successor = { readonly personId: string } | { readonly name: string; readonly email: string };

export type HandOverOutcome =
  | { kind: 'handed-over'; handOver: HandOver }
  | { kind: 'refused'; reason: 'not-found' | 'leaver-unknown' | 'principal-only' | 'successor-unknown' | 'successor-is-leaver' | 'successor-closed' };

/**
 * Somebody leaves a school and somebody else takes over, in one transaction: the topics he is named for, what `after`
 * hands over, and his role there, which ends. Who takes over is a colleague or somebody new, whom the colleague who does
 * this vouches for. Only a principal hands over for a principal, and makes another: nobody puts his own head out. Both
 * get a mail. Refusals: not of this school; the leaver is not known there, or a principal and the one who does this is not;
 * nobody to take over, the leaver himself, or a closed account.
 */
export function handOver(
  db: Db, actor: Actor, asked: { schoolId: string; leaverId: string; successor: Successor }, after: AfterHandOver, sender: MailSender, now: Instant,
): HandOverOutcome {
  return write(db, (tx): HandOverOutcome => {
    const { schoolId } = asked;
    const school = findOwnSchool(tx, actor, schoolId);
    if (!school || !isOfSchool(actor, schoolId)) return { kind: 'refused', reason: 'not-found' };
    const leaver = findSchoolRole(tx, schoolId, asked.leaverId);
    if (!leaver) return { kind: 'refused', reason: 'leaver-unknown' };

    const isPrincipal = leaver.role === 'principal';
    if (isPrincipal && !isPrincipalOf(actor, schoolId)) return { kind: 'refused', reason: 'principal-only' };
    const taken = letIntoSchool(tx, actor, schoolId, asked.successor, { principal: isPrincipal }, now);
    if (taken.kind === 'refused') return taken;
    if (taken.person.personId === leaver.personId) return { kind: 'refused', reason: 'successor-is-leaver' };

    const over: HandOver = { schoolId, schoolName: school.name, leaver, successor: taken.person };
    handOverTopics(tx, schoolId, leaver.email, taken.person, now);
    after(tx, over, actor, sender, now);
    endSchoolRole(tx, actor, schoolId, leaver.personId, now);
    record(tx, { actorId: actor.personId, actorAs: 'school', verb: 'handed-over', subjectKind: 'school', subjectId: schoolId }, now);
    if (taken.person.personId !== actor.personId) queueMail(tx, takesOver({ ...over, isNew: taken.isNew, by: actor.name, at: now }, sender), now);
    if (leaver.personId !== actor.personId) queueMail(tx, leftSchool({ ...over, by: actor.name, at: now }, sender), now);
    return { kind: 'handed-over', handOver: over };
  });
}
