import { eq } from 'drizzle-orm';
import type { RootDb } from '#db/client.ts';
import { surveyInvitations, surveys } from '#db/schema/index.ts';
import plan from '#src/demo/lindervelde/bevragingen.json' with { type: 'json' };
import { type DecisionStory, MORE_SURVEYS, type QuestionStory, SURVEY_STORIES, type SurveyStory } from '#src/demo/lindervelde/survey-story.ts';
import { type AnsweringSchool, drawn, answerOf } from '#src/demo/survey-values.ts';
import { memberEmail } from '#src/demo/town.ts';
import { type Actor, actorOf, findPersonByEmail } from '#src/domain/accounts/index.ts';
import { START_ITEMS } from '#src/domain/facts/index.ts';
import { listSchools } from '#src/domain/schools/index.ts';
import {
  type FoundQuestion, type SendPlan, type TypedAnswer, answerMerge, askMerge, basisOfAnswer, basisOfOutcome, changeSurvey, checkSurvey, closeSurvey, createSurvey, decide, decideItem, findAsked, findSurvey,
  listDuplicates, listQuestions, partsOfSurvey, remindSchools, reviewDuplicate, saveAnswers, savePlan, sendSurvey, submitAnswers, surveyBasisOf, tellOutcome, withdrawSurvey,
} from '#src/domain/surveys/index.ts';
import { typedOf } from '#src/lib/edit-fields.ts';
import { type Day, type Instant, addDays, dayOf, instantAt } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';

/** What services of Lindervelde ask its schools: last year's surveys with their answers, the one of this month, and next year's plans. */

const at = (day: Day, time = '09:00'): Instant => instantAt(`${day}T${time}`);
const isoDay = (day: string): Day => day.split('-').reverse().join('-');

type Planned = (typeof plan.bevragingen)[number];

export function seedSurveys(db: RootDb, sender: MailSender): void {
  const story = storyTeller(db, sender);
  const held = plan.bevragingen.flatMap((survey) => {
    const before = SURVEY_STORIES[survey.code]?.before;
    return before ? [{ survey, before }] : [];
  });
  for (const { survey, before } of held.sort((a, b) => (a.before.opensOn < b.before.opensOn ? -1 : 1))) story.lastYear(survey, before);
  for (const survey of plan.bevragingen) if (SURVEY_STORIES[survey.code]?.elsewhere) story.elsewhere(survey);
  story.running();
  for (const survey of plan.bevragingen) if (survey.code !== 'BEV-02') story.planned(survey);
  story.theRest();
}

/** More editions of one question than this are no story. */
const ROUNDS = 8;

function storyTeller(db: RootDb, sender: MailSender) {
  const person = (email: string): Actor => actorOf(db, findPersonByEmail(db, email)?.id ?? '');
  const desk = (serviceId: string): Actor => person(memberEmail(serviceId));
  const schools = listSchools(db).map(({ id, name, emailDomain }): AnsweringSchool & { actor: Actor } => {
    const actor = person(`directie@${emailDomain}`);
    return { id, name, emailDomain: emailDomain ?? '', principal: { name: actor.name, email: actor.email }, actor };
  });
  /** The questions of last year's editions, to decide on. */
  const asked = new Map<string, string[]>();
  const known = ([code, nr]: DecisionStory['known']): string => asked.get(code)?.[nr - 1] ?? '';

  const storyOf = ({ code }: Planned): SurveyStory => {
    const found = SURVEY_STORIES[code];
    if (!found) throw new Error(`${code} has no story`);
    return found;
  };
  const refused = (what: string, outcome: object): never => {
    throw new Error(`${what}: ${JSON.stringify(outcome)}`);
  };

  function create(serviceId: string, title: string, questions: readonly FoundQuestion[], now: Instant, link = ''): string {
    const outcome = createSurvey(db, desk(serviceId), serviceId, { title, link, questions, leftOut: [] }, now);
    return outcome.kind === 'created' ? outcome.surveyId : refused(title, outcome);
  }

  /** A survey of the plan as its service writes it, its data items confirmed. */
  function write(survey: Planned, now: Instant, link = ''): string {
    const { questions } = storyOf(survey);
    const found = survey.vragen.map(({ tekst, type }, index) => foundOf(tekst, type, questions[index] ?? {}));
    const id = create(survey.dienst, survey.titel, found, now, link);
    listQuestions(db, id).forEach((question, index) => {
      const item = questions[index]?.item;
      if (item) decideItem(db, desk(survey.dienst), question.id, item, now);
    });
    return id;
  }

  const planOf = ({ necessity, because = '', purpose, levels }: SurveyStory, days: Pick<SendPlan, 'opensOn' | 'closesOn' | 'referenceOn'>): SendPlan => ({
    necessity, necessityText: because, purpose, levels, schoolIds: [], minutes: null, ...days,
  });

  function settle(serviceId: string, surveyId: string, decisions: readonly DecisionStory[], now: Instant): void {
    const questions = listQuestions(db, surveyId);
    for (const { nr, known: earlier, verdict, reason = '' } of decisions) {
      const outcome = decide(db, desk(serviceId), { questionId: questions[nr - 1]?.id ?? '', knownId: known(earlier), verdict, reason }, now);
      if (outcome.kind !== 'decided') refused(`question ${nr}`, { earlier, outcome });
    }
    // What is left to answer for is answered the way the portal proposes it; after one hit the next may ask.
    const survey = findSurvey(db, surveyId);
    const openAlerts = () => (survey ? checkSurvey(db, survey, dayOf(now)).questions.filter(({ alert }) => alert === 'open') : []);
    for (let open = openAlerts(), round = 0; open.length > 0 && round < ROUNDS; open = openAlerts(), round += 1) {
      for (const { question, hits } of open) {
        const hit = hits.find(({ matters, decision }) => matters && !decision);
        if (hit) decide(db, desk(serviceId), { questionId: question.id, knownId: hit.known.id, verdict: hit.knownSchools > 0 ? 'reuse' : 'different', reason: '' }, now);
      }
    }
  }

  function send(serviceId: string, surveyId: string, sendPlan: SendPlan, now: Instant): void {
    const outcome = sendSurvey(db, desk(serviceId), { surveyId, plan: sendPlan }, sender, now);
    if (outcome.kind !== 'sent') refused(findSurvey(db, surveyId)?.title ?? surveyId, outcome);
  }

  const invitationsOf = (surveyId: string) => db.select().from(surveyInvitations).where(eq(surveyInvitations.surveyId, surveyId)).orderBy(surveyInvitations.schoolId).all();

  /** What one school types; `given` are the questions it says it answered before. */
  function typedBy(school: AnsweringSchool & { actor: Actor }, invitationId: string, stories: readonly QuestionStory[], now: Instant, how: { upTo?: number; given?: Readonly<Record<number, string>> } = {}) {
    const by = { actor: school.actor, invitationId };
    const questions = findAsked(db, by, dayOf(now))?.questions ?? [];
    const typed = new Map<string, TypedAnswer>();
    questions.forEach(({ question, state, place }, index) => {
      const where = how.given?.[index + 1];
      if (index >= (how.upTo ?? questions.length)) return;
      const value = where === undefined ? (place === 'known' ? state.value : answerOf(school, stories[index] ?? {}, question)) : null;
      typed.set(question.id, { value, given: where !== undefined, where: where ?? '', basis: basisOfAnswer(state) });
    });
    return { by, typed };
  }

  function lastYear(survey: Planned, before: NonNullable<SurveyStory['before']>): void {
    const story = storyOf(survey);
    const { opensOn, closesOn, referenceOn } = before;
    const id = write(survey, at(addDays(opensOn, -20), '14:00'));
    asked.set(survey.code, listQuestions(db, id).map((question) => question.id));
    settle(survey.dienst, id, before.decisions ?? [], at(addDays(opensOn, -10), '10:30'));
    send(survey.dienst, id, planOf(story, { opensOn, closesOn, referenceOn }), at(opensOn, '08:45'));
    for (const invitation of invitationsOf(id)) {
      const school = schools.find((one) => one.id === invitation.schoolId);
      if (!school || before.silent.includes(school.id)) continue;
      const now = at(addDays(opensOn, 1 + drawn(`${school.id} ${survey.code}`, 8)), '15:20');
      const { by, typed } = typedBy(school, invitation.id, story.questions, now);
      const outcome = submitAnswers(db, by, typed, now);
      if (outcome.kind !== 'submitted') refused(`${school.name}, ${survey.titel}`, outcome);
    }
    closeSurvey(db, desk(survey.dienst), id, at(closesOn, '17:00'));
    if (before.outcome) tellOutcome(db, desk(survey.dienst), id, { text: before.outcome, basis: basisOfOutcome({ outcome: '' }) }, at(addDays(closesOn, 60), '11:00'));
  }

  /** On paper, or with another tool: what was asked and by how many schools it was answered is all the portal knows. */
  function elsewhere(survey: Planned): void {
    const { elsewhere: place, purpose } = storyOf(survey);
    const now = at('2026-02-24', '13:40');
    const isLink = place?.at.startsWith('https') ?? false;
    const id = write(survey, now, isLink ? place?.at : '');
    const stored = findSurvey(db, id);
    if (!stored || !place) return;
    const all = listSchools(db);
    const known = typedOf(partsOfSurvey(all).flatMap(({ fields }) => fields), stored);
    const [opensOn, closesOn] = isLink ? ['2026-04-20', '2026-05-08'] : ['2026-03-09', '2026-03-27'];
    const values = { ...known, heldBy: ['elsewhere'], heldAt: [place.at], answeredElsewhere: [String(place.answered)], purpose: [purpose], opensOn: [opensOn], closesOn: [closesOn] };
    const outcome = changeSurvey(db, desk(survey.dienst), id, { values, basis: surveyBasisOf(stored, all) }, now);
    if (outcome.kind !== 'saved') refused(survey.titel, outcome);
  }

  /** The sports survey runs now: five schools sent it, two began, De Kiem looked at nothing yet. */
  function running(): void {
    const survey = plan.bevragingen.find(({ code }) => code === 'BEV-02');
    if (!survey) return;
    const story = storyOf(survey);
    const id = write(survey, at('2026-04-21', '10:15'));
    settle('sport', id, story.decisions ?? [], at('2026-04-29', '16:20'));
    send('sport', id, planOf(story, { opensOn: '2026-05-04', closesOn: isoDay('29-05-2026'), referenceOn: survey.referentiedatum }), at('2026-05-04', '09:00'));
    const given: Readonly<Record<string, Readonly<Record<number, string>>>> = {
      '990002': { 8: 'In de leerlingentelling van oktober.' }, '990005': { 4: 'Aan de sporthal, op papier, in april.' },
    };
    invitationsOf(id).forEach((invitation, index) => {
      const school = schools.find((one) => one.id === invitation.schoolId);
      if (!school || school.id === '990001') return;
      const now = at(index % 2 === 0 ? '2026-05-06' : '2026-05-08', '14:05');
      if (index >= 1 && index <= 5) {
        const { by, typed } = typedBy(school, invitation.id, story.questions, now, { given: given[school.id] ?? {} });
        const outcome = submitAnswers(db, by, typed, now);
        if (outcome.kind !== 'submitted') refused(school.name, outcome);
      } else if (index === 6 || index === 7) {
        const { by, typed } = typedBy(school, invitation.id, story.questions, now, { upTo: 3 });
        saveAnswers(db, by, typed, now);
      }
    });
    remindSchools(db, desk('sport'), id, sender, at('2026-05-11', '13:40'));
  }

  /** Next year: most have their days, one was sent already and opens on 1 September. */
  function planned(survey: Planned): void {
    const story = storyOf(survey);
    const [from = '', until = ''] = survey.periode.split(' tot ');
    const id = write(survey, at('2026-05-05', '11:00'));
    const days = { opensOn: isoDay(from), closesOn: isoDay(until), referenceOn: survey.referentiedatum };
    const earlier = db.select().from(surveys).where(eq(surveys.title, survey.titel)).all().find((one) => one.state === 'closed');
    if (earlier) db.update(surveys).set({ copyOf: earlier.id }).where(eq(surveys.id, id)).run();
    savePlan(db, desk(survey.dienst), id, planOf(story, days), undefined, at('2026-05-05', '11:20'));
    const now = at('2026-05-08', '09:50');
    if (survey.code !== 'BEV-10') {
      decideOnly(survey.dienst, id, story.decisions ?? [], now);
      return;
    }
    settle(survey.dienst, id, story.decisions ?? [], now);
    send(survey.dienst, id, planOf(story, days), at('2026-05-11', '10:00'));
  }

  /** Only what people decided: the rest still waits for them. */
  function decideOnly(serviceId: string, surveyId: string, decisions: readonly DecisionStory[], now: Instant): void {
    const questions = listQuestions(db, surveyId);
    for (const { nr, known: earlier, verdict, reason = '' } of decisions) {
      const outcome = decide(db, desk(serviceId), { questionId: questions[nr - 1]?.id ?? '', knownId: known(earlier), verdict, reason }, now);
      if (outcome.kind !== 'decided') refused(`question ${nr}`, { earlier, outcome });
    }
  }

  function theRest(): void {
    const plain = (text: string): FoundQuestion => foundOf(text, 'tekst', {});
    const [, police, health] = MORE_SURVEYS.map(({ service, title, questions }) => create(service, title, questions.map(plain), at('2026-04-27', '15:00')));
    const titled = (code: string) => {
      const title = plan.bevragingen.find((survey) => survey.code === code)?.titel ?? '';
      return db.select().from(surveys).where(eq(surveys.title, title)).all().find((one) => one.state === 'draft' && one.heldBy === 'portal')?.id ?? '';
    };
    if (!police || !health) return;
    askMerge(db, desk('politie'), police, titled('BEV-03'), sender, at('2026-05-06', '10:00'));
    answerMerge(db, desk('mobiliteit'), police, { yes: true, reason: '' }, sender, at('2026-05-07', '08:45'));
    withdrawSurvey(db, desk('gezondheid'), health, sender, at('2026-05-08', '16:00'));
    // The sports service keeps its paper lists: the coordinator heard of it.
    const onPaper = listDuplicates(db, '2026-05-11').find(({ words }) => words.includes('op papier'));
    if (onPaper) reviewDuplicate(db, person('coordinator.onderwijs@lindervelde.example'), { subject: onPaper.subject, note: 'Dries brengt de papieren lijsten vanaf september in het portaal.' }, at('2026-05-11', '15:10'));
    // Who may use the playground after school is asked by two services, a month apart.
    askMerge(db, desk('jeugd'), titled('BEV-14'), titled('BEV-13'), sender, at('2026-05-11', '13:15'));
  }

  return { lastYear, elsewhere, running, planned, theRest };
}

const TYPES: Readonly<Record<string, FoundQuestion['type']>> = {
  matrix: 'table', getal: 'number', contact: 'contact', datums: 'text', keuze: 'choice', ja_nee: 'yes-no', schaal: 'scale', tekst: 'text', kaart: 'text', meerkeuze: 'choices',
  rangschikking: 'choices', datum: 'date',
};

/** A question as it is answered: like its data item where it has one, else as the plan says. */
function foundOf(text: string, kind: string, story: QuestionStory): FoundQuestion {
  const item = START_ITEMS.find(({ id }) => id === story.item);
  const type = item?.type ?? story.type ?? TYPES[kind] ?? 'text';
  return { text, hint: '', type, options: item?.options ?? story.options ?? [], rows: item?.rows ?? story.rows ?? [], required: story.required ?? false };
}

