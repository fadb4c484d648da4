import type { Db } from '#db/client.ts';
import { type FactKey, type KnownFact, knownFactsOf } from '#src/domain/facts/index.ts';
import type { Clusters } from '#src/domain/surveys/decision-rules.ts';
import type { SurveyQuestion } from '#src/domain/surveys/queries.ts';
import { questionBank } from '#src/domain/surveys/question-bank.ts';
import type { Day } from '#src/lib/time.ts';

type Asked = Pick<SurveyQuestion, 'id' | 'itemId' | 'itemConfirmed' | 'reusesId'>;

/** The questions of other surveys that ask the same as this one: by their text, their data item, or because somebody said so. */
export const sameQuestionsOf = (db: Db, questionId: string): string[] => clustersIn(db).sameAs(questionId);

/** Which questions are the same, as it is now: asked for once where many are looked at. */
export const clustersIn = (db: Db): Clusters => questionBank(db).clusters;

/** By what an answer to this question may be known. A data item that is only guessed is not: a school that leaves it as it is would confirm a mistake. */
export function factKeyOf(db: Db, { id, itemId, itemConfirmed, reusesId }: Asked, clusters = clustersIn(db)): FactKey {
  const reused = reusesId ? [reusesId, ...clusters.sameAs(reusesId)] : [];
  const questionIds = [...new Set([...clusters.sameAs(id), ...reused])].filter((same) => same !== id);
  return { itemId: itemConfirmed ? itemId : null, questionIds };
}

/** The value that is known and holds today, per school. */
export function knownAnswersOf(db: Db, question: Asked, schoolIds: readonly string[], today: Day, clusters = clustersIn(db)): Map<string, KnownFact> {
  return knownFactsOf(db, factKeyOf(db, question, clusters), schoolIds, today);
}
