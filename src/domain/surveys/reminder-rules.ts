import { addSchoolDays, isSchoolDay, schoolDaysBefore } from '#src/domain/calendar/index.ts';
import type { Survey } from '#src/domain/surveys/queries.ts';
import { type Day, type Instant, dayOf } from '#src/lib/time.ts';

/** Between two mails about one survey to one school: school days. Who gets mails more often stops reading them. */
export const REMINDER_DAYS = 5;
/** So many school days before the end the portal reminds by itself, once. */
export const LAST_REMINDER_DAYS = 5;

interface Reminded {
  readonly state: 'invited' | 'started' | 'submitted';
  readonly invitedAt: Instant;
  readonly remindedAt: Instant | null;
}

/** A span in which a school wants no mails that can wait. */
export interface Quiet {
  readonly firstOn: Day;
  readonly lastOn: Day;
}

/** The first day on which a school may be reminded again: a working week of school days after the last mail. */
export const remindableFrom = ({ invitedAt, remindedAt }: Pick<Reminded, 'invitedAt' | 'remindedAt'>): Day => addSchoolDays(dayOf(remindedAt ?? invitedAt), REMINDER_DAYS);

/** Why a school is not reminded today: it sent its answers, was mailed not long ago, or asked for quiet; nothing when it is. */
export type NoReminder = { readonly reason: 'submitted' } | { readonly reason: 'too-soon' | 'quiet'; readonly againOn: Day };

export function noReminderOf(invitation: Reminded, quiet: readonly Quiet[], today: Day): NoReminder | undefined {
  if (invitation.state === 'submitted') return { reason: 'submitted' };
  const from = remindableFrom(invitation);
  if (today < from) return { reason: 'too-soon', againOn: from };
  const now = quiet.filter(({ firstOn, lastOn }) => firstOn <= today && today <= lastOn);
  const [longest] = now.map(({ lastOn }) => lastOn).sort().reverse();
  return longest === undefined ? undefined : { reason: 'quiet', againOn: addSchoolDays(longest, 1) };
}

/** Whether schools read mails about their work today: no weekend, no holiday, no free day. */
export const isReminderDay = (today: Day): boolean => isSchoolDay(today);

/** The first day on which the portal reminds of this survey by itself; nothing while it has no end. */
export const lastReminderFrom = ({ closesOn }: Pick<Survey, 'closesOn'>): Day | undefined => (closesOn === null ? undefined : schoolDaysBefore(closesOn, LAST_REMINDER_DAYS));

/** Whether the portal's own reminder is due: in the last days, not yet given in them, by whoever. */
export function isLastReminderDue({ closesOn }: Pick<Survey, 'closesOn'>, { remindedAt }: Pick<Reminded, 'remindedAt'>, today: Day): boolean {
  const from = lastReminderFrom({ closesOn });
  if (closesOn === null || from === undefined || today < from || today > closesOn) return false;
  return remindedAt === null || dayOf(remindedAt) < from;
}
