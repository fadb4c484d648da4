/** How much is asked of schools, and how much of it was spared: pure counting, of the surveys of one school year. */

/** A question as it counts. */
export interface CountedQuestion {
  readonly id: string;
  /** For one school, as its survey takes. */
  readonly minutes: number;
  /** What somebody decided; null is nobody yet, whatever the portal thinks of it. */
  readonly decided: 'reuse' | 'ask-anyway' | null;
  /** Schools whose known answer is used in place of asking. */
  readonly spared: readonly string[];
}

export interface CountedSurvey {
  readonly id: string;
  readonly serviceId: string;
  /** Sent, or held elsewhere and begun. What is only planned asks nobody anything yet. */
  readonly isAsked: boolean;
  readonly schoolIds: readonly string[];
  readonly questions: readonly CountedQuestion[];
}

export interface SurveyCounts {
  /** Planned, running and ended. */
  readonly surveys: number;
  /** Questions that at least one school was asked. */
  readonly asked: number;
  /** Questions that at least one school was not asked again. */
  readonly prevented: number;
  /** Questions that were asked before and are asked anyway, with a reason. */
  readonly letThrough: number;
  /** Minutes of all schools together that the reuse of answers spared them. */
  readonly minutesSaved: number;
}

/** A known answer is only spared by somebody who decided to reuse it, and only once the survey went out. */
const sparedBy = (survey: CountedSurvey, { decided, spared }: CountedQuestion): readonly string[] => (survey.isAsked && decided === 'reuse' ? spared : []);
const isAskedOf = (survey: CountedSurvey, question: CountedQuestion, schoolId: string): boolean => survey.isAsked && !sparedBy(survey, question).includes(schoolId);
const minutesIn = (survey: CountedSurvey, schoolId: string): number => sum(survey.questions.filter((question) => isAskedOf(survey, question, schoolId)).map(({ minutes }) => minutes));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export function countsOf(surveys: readonly CountedSurvey[]): SurveyCounts {
  const all = surveys.flatMap((survey) => survey.questions.map((question) => ({ survey, question })));
  return {
    surveys: surveys.length,
    asked: all.filter(({ survey, question }) => survey.isAsked && survey.schoolIds.some((schoolId) => isAskedOf(survey, question, schoolId))).length,
    prevented: all.filter(({ survey, question }) => sparedBy(survey, question).length > 0).length,
    letThrough: all.filter(({ question }) => question.decided === 'ask-anyway').length,
    minutesSaved: Math.round(sum(all.map(({ survey, question }) => question.minutes * sparedBy(survey, question).length))),
  };
}

export interface ServiceLoad {
  readonly serviceId: string;
  readonly surveys: number;
  readonly questions: number;
  /** Minutes of all schools together. */
  readonly minutes: number;
}

/** Who asks most: of what was asked, not of what is planned; the most minutes first. */
export function loadsOfServices(surveys: readonly CountedSurvey[]): ServiceLoad[] {
  const asked = surveys.filter(({ isAsked }) => isAsked);
  const loads = [...new Set(asked.map(({ serviceId }) => serviceId))].map((serviceId): ServiceLoad => {
    const own = asked.filter((survey) => survey.serviceId === serviceId);
    return {
      serviceId, surveys: own.length, questions: sum(own.map(({ questions }) => questions.length)),
      minutes: Math.round(sum(own.flatMap((survey) => survey.schoolIds.map((schoolId) => minutesIn(survey, schoolId))))),
    };
  });
  return loads.sort((a, b) => b.minutes - a.minutes || (a.serviceId < b.serviceId ? -1 : 1));
}

export interface SchoolLoad {
  readonly schoolId: string;
  readonly surveys: number;
  readonly minutes: number;
}

/** What came to each school: how many surveys, and how many minutes without what it was spared. */
export function loadsOfSchools(surveys: readonly CountedSurvey[], schoolIds: readonly string[]): SchoolLoad[] {
  const loads = schoolIds.map((schoolId): SchoolLoad => {
    const own = surveys.filter((survey) => survey.isAsked && survey.schoolIds.includes(schoolId));
    return { schoolId, surveys: own.length, minutes: Math.round(sum(own.map((survey) => minutesIn(survey, schoolId)))) };
  });
  return loads.sort((a, b) => b.minutes - a.minutes || (a.schoolId < b.schoolId ? -1 : 1));
}

/** Two words that stood against each other in questions that people said ask the same. */
export interface WordPair {
  readonly a: string;
  readonly b: string;
  /** In how many comparisons. */
  readonly times: number;
}

/** The words that were left over on either side of one comparison. */
export interface LeftWords {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Proposals for the lexicon: every word left over on one side beside every one on the other, in order of the alphabet; the most frequent first. */
export function wordPairsOf(comparisons: readonly LeftWords[]): WordPair[] {
  const times = new Map<string, number>();
  for (const { a, b } of comparisons) {
    const pairs = new Set(a.flatMap((one) => b.map((other) => [one, other].sort().join('\n'))));
    for (const pair of pairs) times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  return [...times].map(([pair, count]): WordPair => {
    const [a = '', b = ''] = pair.split('\n');
    return { a, b, times: count };
  }).sort((x, y) => y.times - x.times || x.a.localeCompare(y.a, 'nl') || x.b.localeCompare(y.b, 'nl'));
}
