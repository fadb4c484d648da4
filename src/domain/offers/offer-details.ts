import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What an offer says beside what the catalogue filters on. Stored as JSON with its version; free fields default to nothing said. */
export const offerDetails = z.object({
  /** Paragraphs. */
  description: z.array(z.string()).default([]),
  practical: z.array(z.string()).default([]),
  preparation: z.string().nullable().default(null),
  accessible: z.string().nullable().default(null),
  goal: z.string().default(''),
  subjects: z.string().default(''),
  duration: z.string().default(''),
  location: z.string().default(''),
  transport: z.enum(['own', 'included', 'bus']).default('own'),
  transportText: z.string().default(''),
  capacity: z.string().default(''),
  /** When it takes place, in words, as the service writes it. */
  when: z.string().default(''),
  periods: z.array(z.object({ from: day, until: day })).default([]),
  /** Under which bin of the maximumfactuur a school books the cost (Onderwijs Vlaanderen: vier bakken). */
  costCategory: z.enum(['free', 'sharp', 'outside', 'secondary']).default('free'),
  /** How many turns a price per turn is paid. */
  turns: z.number().int().min(1).nullable().default(null),
  /** What the school gets, where money goes to the school. */
  grantText: z.string().nullable().default(null),
  tariffs: z.array(z.object({ for: z.string(), cents: z.number().int().min(0) })).default([]),
  registrationText: z.string().default(''),
  benefit: z.enum(['none', 'social', 'other']).default('none'),
  extra: z.string().default(''),
});

export type OfferDetails = z.infer<typeof offerDetails>;
