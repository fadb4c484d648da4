import { z } from 'zod';
import { LIST_PARTS } from '#src/domain/schools/official-list.ts';
import { isDay } from '#src/lib/time.ts';

/** What is said beside an uploaded list: of which day it is, and for a list of schools of which municipality and how complete. */
export const listForm = z.object({
  day: z.string({ error: 'date-missing' }).trim().min(1, 'date-missing').refine(isDay, 'date-wrong'),
  nisCodes: z
    .string()
    .default('')
    .transform((typed) => typed.split(/[\s,;]+/).filter(Boolean))
    .refine((codes) => codes.every((code) => /^\d{5}$/.test(code)), 'nis-wrong'),
  parts: z.preprocess((typed) => (typeof typed === 'string' ? [typed] : (typed ?? [])), z.array(z.enum(LIST_PARTS, { error: 'choice-unknown' }))),
});
export type ListForm = z.output<typeof listForm>;

const site = z.object({ number: z.number(), street: z.string(), postalCode: z.string(), town: z.string(), isMain: z.boolean() });
const LEVEL = z.enum(['kleuter', 'lager', 'basis', 'bubao', 'secundair', 'buso', 'dko', 'ander']);

/** A listed school as it is kept beside the school itself. */
export const listedSchool = z.object({
  id: z.string(), name: z.string(), network: z.string(), board: z.string(), level: LEVEL, clb: z.string(), email: z.string(), phone: z.string(), website: z.string(),
  enterpriseNumber: z.string(), sites: z.array(site),
});

/** What is kept of an uploaded list of schools until its sender says yes. */
export const schoolsContent = z.object({
  day: z.string(),
  nisCodes: z.array(z.string()),
  parts: z.array(z.enum(LIST_PARTS)),
  absent: z.array(z.string()),
  extra: z.array(z.string()),
  rows: z.number(),
  schools: z.array(listedSchool),
  later: z.array(z.object({ id: z.string(), name: z.string(), beginsOn: z.string() })),
  ended: z.array(z.object({ id: z.string(), number: z.number(), endedOn: z.string() })),
});
export type SchoolsContent = z.output<typeof schoolsContent>;

export const countsContent = z.object({
  day: z.string(),
  absent: z.array(z.string()),
  extra: z.array(z.string()),
  rows: z.number(),
  counts: z.array(z.object({ schoolId: z.string(), siteNumber: z.number(), schoolYear: z.string(), structure: z.string(), part: z.string(), pupils: z.number() })),
});
export type CountsContent = z.output<typeof countsContent>;
