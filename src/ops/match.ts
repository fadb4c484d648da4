import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { createIndex, createOfferIndex, type ComparedOffer, type ComparedQuestion, type QuestionType, type Reason } from '#src/domain/matching/index.ts';

/**
 * The matching of the portal as a command: one request as JSON on standard input, one answer on standard output.
 * It is what the tests of the labelled sets speak, with the very code that the screens use.
 */
const TYPES: Readonly<Record<string, QuestionType>> = { getal: 'number', 'ja-nee': 'yes-no', keuze: 'choice', meerkeuze: 'choices', tekst: 'text', datum: 'date', bedrag: 'amount', schaal: 'scale', tabel: 'table', contact: 'contact' };

export const questionShape = z.object({ id: z.string(), surveyId: z.string(), text: z.string(), type: z.string(), options: z.array(z.string()).optional(), theme: z.string().nullish() });
export const offerShape = z.object({ id: z.string(), title: z.string(), summary: z.string().default(''), organisation: z.string().default(''), theme: z.string().nullish(), grades: z.array(z.string()).default([]), dates: z.array(z.string()).default([]) });
const pairs = z.array(z.object({ id: z.string(), a: z.string(), b: z.string() }));

export const requestShape = z.discriminatedUnion('task', [
  z.object({ task: z.literal('question-pairs'), questions: z.array(questionShape), pairs }),
  z.object({ task: z.literal('question-search'), questions: z.array(questionShape), queries: z.array(z.string()), k: z.number(), excludeSameSurvey: z.boolean().default(true) }),
  z.object({ task: z.literal('offer-pairs'), offers: z.array(offerShape), pairs }),
  z.object({ task: z.literal('offer-search'), offers: z.array(offerShape), queries: z.array(z.string()), k: z.number() }),
]);

export const questionOf = ({ theme, type, options, ...rest }: z.infer<typeof questionShape>): ComparedQuestion => ({ ...rest, type: TYPES[type] ?? 'text', ...(options ? { options } : {}), subject: theme ?? null });
export const offerOf = ({ theme, ...rest }: z.infer<typeof offerShape>): ComparedOffer => ({ ...rest, theme: theme ?? null });

const reasons = (all: readonly Reason[]) => all.map(({ kind, a, b }) => (a === b ? `${kind}: ${a}` : `${kind}: ${a} ~ ${b}`));
const byId = <Item extends { readonly id: string }>(items: readonly Item[]) => {
  const known = new Map(items.map((item) => [item.id, item]));
  return (id: string): Item => {
    const found = known.get(id);
    if (!found) throw new Error(`no ${id} in the request`);
    return found;
  };
};

export function handle(request: unknown): object {
  const read = requestShape.safeParse(request);
  if (!read.success) return { unsupported: true };
  const asked = read.data;
  if (asked.task === 'question-pairs' || asked.task === 'question-search') {
    const questions = asked.questions.map(questionOf);
    const index = createIndex(questions);
    const question = byId(questions);
    if (asked.task === 'question-pairs') {
      return {
        pairs: asked.pairs.map(({ id, a, b }) => {
          const { score, tier, agrees, differs } = index.compare(question(a), question(b));
          return { id, score, same: tier === 'same', why: tier === 'same' ? reasons(agrees) : reasons(differs) };
        }),
      };
    }
    return {
      results: asked.queries.map((query) => {
        const hits = index.search(question(query), asked.k, asked.excludeSameSurvey ? { exceptSurvey: question(query).surveyId } : {});
        return { query, hits: hits.map(({ item, comparison }) => ({ id: item.id, score: comparison.score, same: comparison.tier === 'same', why: reasons(comparison.agrees) })) };
      }),
    };
  }
  const offers = asked.offers.map(offerOf);
  const index = createOfferIndex(offers);
  const offer = byId(offers);
  if (asked.task === 'offer-pairs') {
    return {
      pairs: asked.pairs.map(({ id, a, b }) => {
        const { score, overlap, clash, agrees } = index.compare(offer(a), offer(b));
        return { id, score, overlap, clash, why: reasons(agrees) };
      }),
    };
  }
  return {
    results: asked.queries.map((query) => ({ query, hits: index.search(offer(query), asked.k).map(({ item, comparison }) => ({ id: item.id, score: comparison.score, overlap: comparison.overlap })) })),
  };
}

if (process.argv[1]?.endsWith('match.ts')) process.stdout.write(JSON.stringify(handle(JSON.parse(await text(process.stdin)))));
