import type { Db } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { draftContent } from '#src/domain/offers/draft-content.ts';
import { type CreateDraftOutcome, createDraft } from '#src/domain/offers/drafts.ts';
import { askingFields, startContent, titleField } from '#src/domain/offers/steps.ts';
import { readEdit } from '#src/lib/edit-fields.ts';
import type { Instant } from '#src/lib/time.ts';
import type { Errors, Values } from '#src/lib/values.ts';

export type BeginOutcome = CreateDraftOutcome | { kind: 'wrong'; errors: Errors };

/** A new offer from its name and its kind, with good defaults for the rest. Only these two are asked before there is a draft. */
export function beginOffer(
  db: Db, actor: Actor, wanted: { serviceId: string; schoolYear: string; years: readonly string[] }, values: Values, now: Instant,
): BeginOutcome {
  const { content, errors } = readEdit([titleField, ...askingFields], values, draftContent.parse({}));
  const begun = draftContent.parse(content);
  const wrong: Record<string, string> = { ...errors };
  if (begun.title === '' && !wrong['title']) wrong['title'] = 'title-missing';
  if (begun.bookingForm === null && !wrong['bookingForm']) wrong['bookingForm'] = 'choice-missing';
  if (wanted.serviceId === '') wrong['service'] = 'service-missing';
  if (!wanted.years.includes(wanted.schoolYear)) wrong['year'] = 'choice-missing';
  if (Object.keys(wrong).length > 0) return { kind: 'wrong', errors: wrong };
  return createDraft(db, actor, { serviceId: wanted.serviceId, schoolYear: wanted.schoolYear, content: startContent(begun, wanted.schoolYear) }, now);
}
