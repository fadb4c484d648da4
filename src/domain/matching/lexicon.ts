/** The knowledge of the field: which words mean the same thing, and which are different things of one kind. */
export interface Lexicon {
  /** All keys, in order of the files. */
  readonly keys: readonly string[];
  /** Keys that are other things of the same kind than this one: never the same question. */
  readonly contrasts: (key: string) => ReadonlySet<string>;
}
