import { wordsOf } from '#src/lib/text.ts';
import { type Day, schoolYearOf } from '#src/lib/time.ts';

export const VERDICTS = ['reuse', 'ask-anyway', 'related', 'different'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What was decided on two questions, with the texts they had then. */
export interface Decided {
  readonly id: string;
  readonly questionId: string;
  readonly knownId: string;
  readonly verdict: Verdict;
  readonly questionText: string;
  readonly knownText: string;
  readonly decidedAt: string;
}

/** A question as far as it can be the same as another. */
export interface Member {
  readonly id: string;
  readonly surveyId: string;
  readonly text: string;
  readonly type: string;
  /** The data item a person confirmed. */
  readonly itemKey: string | null;
  /** A day of the time it is about. */
  readonly day: Day;
}

export interface Clusters {
  /** The questions that ask the same as this one, of other surveys. */
  sameAs(id: string): string[];
  isSame(a: string, b: string): boolean;
  /** The one decision that counts for two questions: on the pair itself, else on questions that are the same as either. */
  decisionFor(a: string, b: string): Decided | undefined;
}

/** Letters and digits alone: "Hoeveel leerlingen telt je school?" typed with another mark or capital is the same text. */
export const plainText = (text: string): string => wordsOf(text).join(' ');

export const meansSame = (verdict: Verdict): boolean => verdict === 'reuse' || verdict === 'ask-anyway';

/** Shorter texts ("Naam", "Nog opmerkingen?") stand in every survey and ask something else in each. */
const MIN_WORDS = 4;
const IN_WHICH_YEAR = /\b(?:vorige?|dit|deze|volgende?|komende?|huidige?|afgelopen|lopende?) (?:school|kalender)?jaar\b/;

/** What two questions share when their texts alone make them the same; a text that says "vorig schooljaar" is about another time each year. */
function textKeyOf({ text, type, day }: Member): string | undefined {
  const plain = plainText(text);
  if (plain.split(' ').length < MIN_WORDS) return undefined;
  return `text ${type} ${plain}${IN_WHICH_YEAR.test(plain) ? ` ${schoolYearOf(day)}` : ''}`;
}

/**
 * Which questions ask the same: an equal text, an equal confirmed data item, or a person who said so; and whatever is the
 * same as the same. A decision on a text that has been written anew since does not count any more. The order in which
 * decisions come does not matter.
 */
export function clustersOf(members: readonly Member[], decisions: readonly Decided[]): Clusters {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) root = parent;
    // Every step on the way points to the root from now on.
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (a: string, b: string) => {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other) parents.set(one, other);
  };

  const byId = new Map(members.map((member) => [member.id, member]));
  const firstWith = new Map<string, string>();
  for (const member of members) {
    for (const key of [textKeyOf(member), member.itemKey === null ? undefined : `item ${member.itemKey}`]) {
      if (key === undefined) continue;
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, member.id);
      else join(first, member.id);
    }
  }
  const live = decisions.filter(({ questionId, knownId, questionText, knownText }) => isStill(byId.get(questionId), questionText) && isStill(byId.get(knownId), knownText));
  for (const { questionId, knownId, verdict } of live) if (meansSame(verdict)) join(questionId, knownId);

  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const root = rootOf(member.id);
    const group = groups.get(root);
    if (group) group.push(member);
    else groups.set(root, [member]);
  }
  const direct = new Map<string, Decided>();
  const between = new Map<string, Decided>();
  for (const decision of live) {
    keepNewest(direct, pairKey(decision.questionId, decision.knownId), decision);
    keepNewest(between, pairKey(rootOf(decision.questionId), rootOf(decision.knownId)), decision);
  }
  const isSame = (a: string, b: string) => rootOf(a) === rootOf(b);
  return {
    isSame,
    sameAs: (id) => {
      const surveyId = byId.get(id)?.surveyId;
      return (groups.get(rootOf(id)) ?? []).filter((member) => member.id !== id && member.surveyId !== surveyId).map((member) => member.id);
    },
    decisionFor: (a, b) => direct.get(pairKey(a, b)) ?? between.get(pairKey(rootOf(a), rootOf(b))),
  };
}

const isStill = (member: Member | undefined, text: string) => member !== undefined && plainText(member.text) === plainText(text);
const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Two decisions on one comparison: the later stands; at the same moment one of them, always the same one. */
function keepNewest(kept: Map<string, Decided>, key: string, decision: Decided): void {
  const known = kept.get(key);
  if (!known || known.decidedAt < decision.decidedAt || (known.decidedAt === decision.decidedAt && known.id < decision.id)) kept.set(key, decision);
}
