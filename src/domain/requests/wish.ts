import { z } from 'zod';
import { GRADES } from '#src/domain/schools/index.ts';

/** A wish as it was stored with its line. */
export const wishSchema = z.record(
  z.string(),
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.array(z.object({ day: z.string(), part: z.enum(['morning', 'afternoon']) })),
    z.record(z.string(), z.number()),
  ]),
);

/** Who comes, as it is stored when it is only asked for. */
export const numbersSchema = z.array(
  z.object({
    classGroupId: z.string().nullable(),
    grade: z.enum(GRADES),
    label: z.string(),
    classes: z.number().int().min(1),
    pupils: z.number().int().min(1),
    adults: z.number().int().min(0),
  }),
);
