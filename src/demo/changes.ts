import type { Db } from '#db/client.ts';
import { firstContentOf } from '#src/demo/offers.ts';
import { memberEmail } from '#src/demo/town.ts';
import { findPersonByEmail } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type OfferContent, findOfferByCode, publishVersion } from '#src/domain/offers/index.ts';
import { applyOfferChange } from '#src/domain/requests/index.ts';
import { type Instant, instantAt } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';

/** What services changed of their offer after schools asked it: one text in April, and last week something that matters. */
export function seedChanges(db: Db, sender: MailSender): void {
  const waste = firstContentOf('MIL-02');
  const clearer = { ...waste, details: { ...waste.details, preparation: 'Spreek af wie de containers de avond voordien buitenzet.' } };
  change(db, 'MIL-02', clearer, sender, instantAt('2026-05-04T11:20'));
  // No rounds in summer, and the lorry cannot turn at the gate: who has an agreement is asked whether that suits.
  const summer = { from: '2026-09-01', until: '2027-06-30' };
  const details = { ...clearer.details, location: 'Aan de straatkant, voor 7 u.', periods: [summer], when: '1 september 2026 tot en met 30 juni 2027' };
  change(db, 'MIL-02', { ...clearer, firstOn: summer.from, lastOn: summer.until, details }, sender, instantAt('2026-05-08T15:40'));
}

function change(db: Db, code: string, content: OfferContent, sender: MailSender, now: Instant): void {
  const before = findOfferByCode(db, code, '2026-2027');
  if (!before) throw new Error(`${code} is not there`);
  const actorId = findPersonByEmail(db, memberEmail(before.serviceId))?.id ?? null;
  publishVersion(db, before.id, content, now);
  record(db, { actorId, actorAs: 'service', verb: 'offer-published', subjectKind: 'offer', subjectId: before.id }, now);
  const after = findOfferByCode(db, code, '2026-2027');
  if (after) applyOfferChange(db, { before, after }, sender, now);
}
