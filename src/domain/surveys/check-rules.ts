import type { Comparison } from '#src/domain/matching/index.ts';
import { type Decided, meansSame } from '#src/domain/surveys/decision-rules.ts';
import type { SurveyStatus } from '#src/domain/surveys/rules.ts';

/** What an earlier question is to one that is being written. */
export interface Standing {
  readonly tier: Comparison['tier'];
  /** The same by its text, its data item, or a decision on questions that are the same. */
  readonly inCluster: boolean;
  /** The decision that counts for this pair, also when it was made on a pair that is the same. */
  readonly decision: Pick<Decided, 'verdict'> | undefined;
  readonly status: SurveyStatus;
  /** Schools of those asked now whose answer is known and holds. */
  readonly knownSchools: number;
  /** Schools that answered a survey held elsewhere. */
  readonly answeredElsewhere: number;
}

/** Whether two questions count as the same: what a person said goes before what the portal thinks. */
export function countsAsSame({ tier, inCluster, decision }: Standing): boolean {
  if (decision) return meansSame(decision.verdict);
  return inCluster || tier === 'same';
}

/** It only matters that something was asked before when there are answers to use, or another service is about to ask it. */
export const matters = ({ status, knownSchools, answeredElsewhere }: Standing): boolean =>
  knownSchools > 0 || answeredElsewhere > 0 || status === 'planned' || status === 'running';

export type Alert = 'none' | 'open' | 'answered';

/**
 * Whether a question must be answered for before its survey is sent. `handled` is that somebody decided for this question
 * itself to reuse answers or to ask anyway: that answers for every earlier question like it.
 */
export function alertOf(standings: readonly Standing[], handled: boolean): Alert {
  const alerts = standings.filter((standing) => matters(standing) && (standing.inCluster || standing.tier === 'same'));
  if (alerts.length === 0) return 'none';
  const isAnswered = ({ decision }: Standing) => decision !== undefined && !meansSame(decision.verdict);
  return handled || alerts.every(isAnswered) ? 'answered' : 'open';
}

/** What a survey costs schools, in minutes. */
export interface Burden {
  /** For one school that must answer everything. */
  readonly minutes: number;
  /** For all schools together, before anything is reused. */
  readonly all: number;
  /** What is spared by what was decided to reuse, and what could be spared beside it. */
  readonly spared: number;
  readonly sparable: number;
}

/** A question of a survey with its own minutes, and how many schools need not answer it. */
export interface Load {
  readonly minutes: number;
  readonly knownSchools: number;
  readonly handling: 'ask' | 'reuse';
}

/** Adds up what a survey costs; minutes that its service gave are shared out over its questions by their own estimate. */
export function burdenOf(minutes: number, schools: number, loads: readonly Load[]): Burden {
  const estimate = loads.reduce((sum, load) => sum + load.minutes, 0);
  const share = estimate > 0 ? minutes / estimate : 0;
  const of = (handling: Load['handling']) =>
    Math.round(loads.filter((load) => load.handling === handling).reduce((sum, load) => sum + load.minutes * share * Math.min(load.knownSchools, schools), 0));
  return { minutes, all: minutes * schools, spared: of('reuse'), sparable: of('ask') };
}
