import type { Db } from '#db/client.ts';
import { type FactKey, type KnownFact, knownFactsOf } from '#src/domain/facts/index.ts';
import type { Clusters } from '#src/domain/surveys/decision-rules.ts';
import type { SurveyQuestion } from '#src/domain/surveys/queries.ts';
import { questionBank } from '#src/domain/surveys/question-bank.ts';
import type { Day } from '#src/lib/time.ts';

type Same = Pick<Clusters, 'sameAs'>;
type Asked = Pick<SurveyQuestion, 'id' | 'itemId' | 'itemConfirmed' | 'reusesId'>;

/** The questions of other surveys that ask the same as this one: by their text, their data item, or because somebody said so. */
export const sameQuestionsOf = (db: Db, questionId: string): string[] => questionBank(db).clusters.sameAs(questionId);

/** By what an answer to this question may be known. A data item that is only guessed is not: a school that leaves it as it is would confirm a mistake. */
export function factKeyOf(db: Db, { id, itemId, itemConfirmed, reusesId }: Asked, { sameAs }: Same = questionBank(db).clusters): FactKey {
  const reused = reusesId ? [reusesId, ...sameAs(reusesId)] : [];
  const questionIds = [...new Set([...sameAs(id), ...reused])].filter((same) => same !== id);
  return { itemId: itemConfirmed ? itemId : null, questionIds };
}

/** The value that is known and holds today, per school. Who asks for many questions at once brings the clusters of the bank along. */
export function knownAnswersOf(db: Db, question: Asked, schoolIds: readonly string[], today: Day, same?: Same): Map<string, KnownFact> {
  return knownFactsOf(db, factKeyOf(db, question, same), schoolIds, today);
}
