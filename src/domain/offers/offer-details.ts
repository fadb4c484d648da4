import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What a service asks beside what its booking form asks: once per booking, never per pupil (B3). */
export const ownQuestion = z.object({
  id: z.string(),
  label: z.string(),
  hint: z.string().default(''),
  kind: z.enum(['text', 'long-text', 'number', 'choice', 'yes-no', 'date']),
  options: z.array(z.string()).default([]),
  required: z.boolean().default(false),
});
export type OwnQuestion = z.infer<typeof ownQuestion>;

/** A stored file, by its hash (table `files`). */
const picture = z.object({ hash: z.string(), alt: z.string().default(''), width: z.number().int(), height: z.number().int() });
const attachment = z.object({ hash: z.string(), name: z.string(), bytes: z.number().int() });

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
  costCategory: z.enum(['free', 'sharp', 'multi-day', 'outside', 'secondary']).default('free'),
  /** How many turns a price per turn is paid. */
  turns: z.number().int().min(1).nullable().default(null),
  /** What the school gets, where money goes to the school. */
  grantText: z.string().nullable().default(null),
  tariffs: z.array(z.object({ for: z.string(), cents: z.number().int().min(0) })).default([]),
  registrationText: z.string().default(''),
  benefit: z.enum(['none', 'social', 'other']).default('none'),
  extra: z.string().default(''),
  /** Whom to ask about it; empty is the service itself. */
  contact: z.object({ name: z.string(), email: z.string(), phone: z.string() }).default({ name: '', email: '', phone: '' }),
  questions: z.array(ownQuestion).default([]),
  picture: picture.nullable().default(null),
  attachments: z.array(attachment).default([]),
});

export type OfferDetails = z.infer<typeof offerDetails>;
export type OfferPicture = NonNullable<OfferDetails['picture']>;
export type OfferAttachment = OfferDetails['attachments'][number];
