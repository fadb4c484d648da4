export {
  MAILS_PER_PAGE, type MailCounts, type MailPage, type MailRow, type ShownMail, countMails, findMail, listMails,
} from '#src/domain/outbox/queries.ts';
export { BODIES_KEPT_DAYS, removeOldBodies } from '#src/domain/outbox/remove-old-bodies.ts';
export { type RetryOutcome, retryMail } from '#src/domain/outbox/retry-mail.ts';
export { MAIL_STATES, type MailState, type TextPart, linkParts, troubleOf } from '#src/domain/outbox/rules.ts';
