import { z } from 'zod';
import { BOOKING_FORMS } from '#src/domain/bookings/index.ts';
import { offerDetails } from '#src/domain/offers/offer-details.ts';
import { GRADES } from '#src/domain/schools/index.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** A session of a draft; the id is that of the session it already is, or null while it is new. */
export const draftSession = z.object({
  id: z.string().nullable().default(null),
  startsAt: localTime,
  endsAt: localTime,
  place: z.string().default(''),
  capacity: z.number().int().min(1),
});

/**
 * Everything a service can say of an offer, as far as it has said it. What is not said yet is null or empty: the gaps
 * are listed by `checkDraft` and only what is published must be whole. `terms` are those of the booking form, unread.
 */
export const draftContent = z.object({
  title: z.string().default(''),
  summary: z.string().default(''),
  bookingMode: z.enum(['here', 'elsewhere', 'none']).default('here'),
  externalUrl: z.string().default(''),
  bookingForm: z.enum(BOOKING_FORMS).nullable().default(null),
  place: z.enum(['at-school', 'away', 'online', 'none']).nullable().default(null),
  themes: z.array(z.string()).default([]),
  grades: z.array(z.enum(GRADES)).default([]),
  firstOn: day.nullable().default(null),
  lastOn: day.nullable().default(null),
  opensOn: day.nullable().default(null),
  closesOn: day.nullable().default(null),
  priceCents: z.number().int().min(0).nullable().default(null),
  pricePer: z.enum(['pupil', 'pupil-per-turn', 'pupil-per-school-year', 'class', 'group', 'hour', 'school', 'free']).default('free'),
  allocation: z.enum(['order', 'draw', 'consultation', 'everyone', 'jury']).default('order'),
  decisionOn: day.nullable().default(null),
  leadDays: z.number().int().min(0).max(365).default(14),
  details: offerDetails.prefault({}),
  terms: z.unknown().default({}),
  keywords: z.string().default(''),
  sessions: z.array(draftSession).default([]),
});
export type DraftContent = z.infer<typeof draftContent>;
export type DraftSession = z.infer<typeof draftSession>;
