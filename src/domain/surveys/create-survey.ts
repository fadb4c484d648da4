import { createHash, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { surveyQuestions, surveys } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type DescribedQuestion, describeQuestions } from '#src/domain/surveys/describe-question.ts';
import { findOwnSurvey, listQuestions } from '#src/domain/surveys/queries.ts';
import { canEdit } from '#src/domain/surveys/rules.ts';
import { type FoundQuestion, type FoundSurvey, MAX_QUESTIONS } from '#src/domain/surveys/split-questions.ts';
import { surveys as texts } from '#src/i18n/nl/surveys.ts';
import { type Day, type Instant, dayOf } from '#src/lib/time.ts';

export type CreateOutcome = { kind: 'created'; surveyId: string } | { kind: 'refused'; reason: 'not-allowed' };

/**
 * Registers a survey of a service as a draft, from what was found in a pasted text or a file; everything else is asked
 * when it is needed. A survey with an address of its own is held elsewhere. The same form sent twice (`key`, made with the
 * form) is one survey; with something else in it, it is another. Refusal: a service this person does not work for.
 */
export function createSurvey(db: Db, actor: Actor, serviceId: string, found: FoundSurvey, now: Instant, key = ''): CreateOutcome {
  if (!worksAt(actor, serviceId)) return { kind: 'refused', reason: 'not-allowed' };
  const id = key === '' ? randomUUID() : idOf(JSON.stringify([actor.personId, serviceId, key, found]));
  const described = describeQuestions(db, found.questions);
  return write(db, (tx): CreateOutcome => {
    if (findOwnSurvey(tx, actor, id)) return { kind: 'created', surveyId: id };
    const isElsewhere = found.link !== '';
    tx.insert(surveys).values({
      id, serviceId, title: found.title || titleOf(described, found.link, dayOf(now)), heldBy: isElsewhere ? 'elsewhere' : 'portal', heldAt: found.link,
      createdBy: actor.personId, createdAt: now, changedAt: now,
    }).run();
    putQuestions(tx, id, described, 0);
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-created', subjectKind: 'survey', subjectId: id, changes: { questions: [null, described.length] } }, now);
    return { kind: 'created', surveyId: id };
  });
}

/** Always the same id for the same content. */
const idOf = (content: string): string => createHash('sha256').update(content).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

/** What a survey is called until somebody names it: what most of its questions are about, and the month; of a link alone, where it leads. */
function titleOf(questions: readonly DescribedQuestion[], link: string, today: Day): string {
  if (questions.length === 0 && link !== '') return texts.titleOfLink(link.replace(/^https?:\/\//i, '').split('/')[0] ?? '');
  const counts = new Map<string, number>();
  for (const { subject } of questions) if (subject && subject !== 'andere') counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const [subject] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return texts.defaultTitle(subject, today);
}

export type AddQuestionsOutcome = { kind: 'added'; first: string; count: number } | { kind: 'refused'; reason: 'not-found' | 'survey-sent' | 'paste-too-many' };

/**
 * Puts more questions behind those of a draft. `after` is how many the form saw: sent twice, they are added once. Refusals: it
 * was sent, or they become more than a survey may have.
 */
export function addQuestions(db: Db, actor: Actor, surveyId: string, found: readonly FoundQuestion[], now: Instant, after?: number): AddQuestionsOutcome {
  const described = describeQuestions(db, found);
  return write(db, (tx): AddQuestionsOutcome => {
    const survey = findOwnSurvey(tx, actor, surveyId);
    if (!survey) return { kind: 'refused', reason: 'not-found' };
    if (!canEdit(survey)) return { kind: 'refused', reason: 'survey-sent' };
    const there = listQuestions(tx, surveyId);
    const last = there.slice(-described.length);
    if (after !== undefined && there.length === after + described.length && last.every(({ text }, index) => text === described[index]?.text)) {
      return { kind: 'added', first: last[0]?.id ?? '', count: described.length };
    }
    if (there.length + described.length > MAX_QUESTIONS) return { kind: 'refused', reason: 'paste-too-many' };
    const [first = ''] = putQuestions(tx, surveyId, described, (there.at(-1)?.position ?? 0));
    tx.update(surveys).set({ changedAt: now }).where(eq(surveys.id, surveyId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-questions-added', subjectKind: 'survey', subjectId: surveyId, changes: { questions: [null, described.length] } }, now);
    return { kind: 'added', first, count: described.length };
  });
}

/** Writes questions behind position `after`, and says their ids. */
export function putQuestions(db: Db, surveyId: string, questions: readonly DescribedQuestion[], after: number): string[] {
  return questions.map((question, index) => {
    const id = randomUUID();
    db.insert(surveyQuestions).values({ ...question, id, surveyId, position: after + index + 1 }).run();
    return id;
  });
}
