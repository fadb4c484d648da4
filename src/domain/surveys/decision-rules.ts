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
  /** The questions that a person set apart from this one, or from what asks the same as it: their answers are not its answers. */
  apartFrom(id: string): ReadonlySet<string>;
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
 * Which questions ask the same: a person who said so, an equal confirmed data item, or an equal text; and whatever is the
 * same as the same. What a person set apart ("related" or "different") stays apart, with all that is the same as either by
 * decision, whatever their texts and data items. A decision on a text that has been written anew since does not count any
 * more. The order in which decisions and questions come does not matter.
 */
export function clustersOf(members: readonly Member[], decisions: readonly Decided[]): Clusters {
  const byId = new Map(members.map((member) => [member.id, member]));
  const live = decisions.filter(({ questionId, knownId, questionText, knownText }) => isStill(byId.get(questionId), questionText) && isStill(byId.get(knownId), knownText));
  const direct = new Map<string, Decided>();
  for (const decision of live) keepNewest(direct, pairKey(decision.questionId, decision.knownId), decision);

  const standing = [...direct.values()].sort((a, b) => (isNewer(a, b) ? -1 : 1));
  const set = disjoint();
  const leavers = new Set<string>();
  for (const { questionId, knownId, verdict } of standing) {
    if (meansSame(verdict)) continue;
    set.part(questionId, knownId);
    leavers.add(questionId);
  }
  for (const { questionId, knownId, verdict } of standing) if (meansSame(verdict)) set.join(questionId, knownId);
  joinAlike(members, leavers, set);

  const groups = Map.groupBy(members, ({ id }) => set.rootOf(id));
  const between = new Map<string, Decided>();
  for (const decision of live) keepNewest(between, pairKey(set.rootOf(decision.questionId), set.rootOf(decision.knownId)), decision);
  return {
    isSame: (a, b) => set.rootOf(a) === set.rootOf(b),
    sameAs: (id) => {
      const surveyId = byId.get(id)?.surveyId;
      return (groups.get(set.rootOf(id)) ?? []).filter((member) => member.id !== id && member.surveyId !== surveyId).map((member) => member.id);
    },
    apartFrom: (id) => new Set(set.apartFrom(id).flatMap((root) => (groups.get(root) ?? []).map((member) => member.id))),
    decisionFor: (a, b) => direct.get(pairKey(a, b)) ?? between.get(pairKey(set.rootOf(a), set.rootOf(b))),
  };
}

/**
 * Joins what has an equal data item or an equal text, as far as nobody set it apart. Where a text falls in two, whoever was
 * compared (the later question) leaves, and what was there before stays together.
 */
function joinAlike(members: readonly Member[], leavers: ReadonlySet<string>, set: Disjoint): void {
  const inOrder = [...members].sort((a, b) => Number(leavers.has(a.id)) - Number(leavers.has(b.id)) || (a.id < b.id ? -1 : 1));
  for (const keyOf of [({ itemKey }: Member) => itemKey ?? undefined, textKeyOf]) {
    const firsts = new Map<string, string[]>();
    for (const member of inOrder) {
      const key = keyOf(member);
      if (key === undefined) continue;
      const known = firsts.get(key) ?? [];
      if (!known.some((first) => set.join(first, member.id))) firsts.set(key, [...known, member.id]);
    }
  }
}

type Disjoint = ReturnType<typeof disjoint>;

/** Groups that grow by joining, and never into one that they were parted from. */
function disjoint() {
  const parents = new Map<string, string>();
  const apart = new Map<string, Set<string>>();
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
  const part = (a: string, b: string) => {
    for (const [one, other] of [[rootOf(a), rootOf(b)], [rootOf(b), rootOf(a)]] as const) apart.set(one, (apart.get(one) ?? new Set()).add(other));
  };
  /** Whether both are in one group now. */
  const join = (a: string, b: string): boolean => {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one === other) return true;
    if (apart.get(one)?.has(other)) return false;
    parents.set(one, other);
    for (const far of apart.get(one) ?? []) {
      apart.get(far)?.delete(one);
      part(far, other);
    }
    apart.delete(one);
    return true;
  };
  return { rootOf, part, join, apartFrom: (id: string): string[] => [...(apart.get(rootOf(id)) ?? [])] };
}

const isStill = (member: Member | undefined, text: string) => member !== undefined && plainText(member.text) === plainText(text);
const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Two decisions on one comparison: the later stands; at the same moment one of them, always the same one. */
const isNewer = (a: Decided, b: Decided): boolean => a.decidedAt > b.decidedAt || (a.decidedAt === b.decidedAt && a.id > b.id);

function keepNewest(kept: Map<string, Decided>, key: string, decision: Decided): void {
  const known = kept.get(key);
  if (!known || isNewer(decision, known)) kept.set(key, decision);
}
