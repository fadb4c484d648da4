/** The subjects a question can be about: what an official picks from a fixed list. */
export const SUBJECTS = [
  'leerlingen', 'personeel', 'organisatie-en-contact', 'taal-en-diversiteit', 'kosten-en-armoede', 'opvang-en-vrije-tijd', 'voeding',
  'gezondheid-en-welbevinden', 'mobiliteit', 'veiligheid', 'sport-en-zwemmen', 'gebouw-en-onderhoud', 'energie-en-water', 'afval',
  'groen-en-speelplaats', 'digitaal', 'cultuur-en-bibliotheek', 'mondiaal', 'andere',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** How a question is answered. */
export const QUESTION_TYPES = ['number', 'amount', 'yes-no', 'choice', 'choices', 'text', 'date', 'scale', 'table', 'contact'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** A question as it is compared: what was typed, and what people confirmed about it. */
export interface ComparedQuestion {
  readonly id: string;
  /** Questions of one survey are never the same as each other. */
  readonly surveyId: string;
  readonly text: string;
  readonly type: QuestionType;
  readonly options?: readonly string[];
  readonly subject?: string | null;
  /** The data item a person confirmed: two questions with the same one ask the same, whatever their words. */
  readonly itemKey?: string | null;
  /** The chips a person corrected; what is absent is read from the text. */
  readonly confirmed?: Partial<Element> | null;
}

/** What a question asks for: the information element behind its words. */
export interface Element {
  /** Keys of the lexicon, or lemmas where the lexicon knows nothing. */
  readonly concepts: readonly string[];
  /** Of whom or what: `leerlingen`, `kleuters`, `lager`, `secundair`, `personeel`, `leerkrachten`, `gezinnen`, `klassen` … */
  readonly population: string | null;
  /** `aantal`, `procent`, `bedrag`, `uur`, `datum`, `frequentie`, `verbruik`, `oppervlakte`, `wie`, `ja-nee`, `lijst` … */
  readonly measure: string | null;
  /** `2023`, `2023-2024`, `1 februari`, `vorig schooljaar` … as it would be said. */
  readonly period: string | null;
  readonly grades: readonly string[];
  readonly negated: boolean;
}

/** One reason, from the very features of the score. `a` and `b` are the words of either question; the sentence is made of `kind`. */
export interface Reason {
  readonly kind: 'item' | 'decided' | 'text' | 'concept' | 'population' | 'measure' | 'unit' | 'period' | 'grade' | 'negation' | 'options' | 'word' | 'subject' | 'place' | 'granularity';
  readonly a: string;
  readonly b: string;
}

/** Characters `[from, to)` of a text that a reason is about. */
export type Mark = readonly [from: number, to: number];

export interface Comparison {
  /** 0 to 1; for order and thresholds, never shown. */
  readonly score: number;
  /** `same` must be answered before sending, `maybe` is shown without a claim. */
  readonly tier: 'same' | 'maybe' | 'none';
  /** The difference that makes two look-alikes no more than related, or the one answer follow from the other. */
  readonly relation: 'other-period' | 'other-population' | 'other-unit' | 'other-grade' | 'complement' | 'derivable' | null;
  readonly agrees: readonly Reason[];
  readonly differs: readonly Reason[];
  readonly marks: { readonly a: readonly Mark[]; readonly b: readonly Mark[] };
}

export interface Hit<Item extends { readonly id: string }> {
  readonly item: Item;
  readonly comparison: Comparison;
}

/** An offer as it is compared. Grades are the codes of the offers; a day is `YYYY-MM-DD`. */
export interface ComparedOffer {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly organisation: string;
  readonly theme: string | null;
  readonly grades: readonly string[];
  readonly dates: readonly string[];
}

export interface OfferComparison {
  readonly score: number;
  readonly overlap: boolean;
  /** Both on a fixed day that they share, for a grade that they share. */
  readonly clash: boolean;
  readonly agrees: readonly Reason[];
  readonly differs: readonly Reason[];
}
