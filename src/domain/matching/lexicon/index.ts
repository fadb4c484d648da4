/** Every file of the lexicon; where two give the same form, the first one has it. */
export const LEXICON_FILES: readonly { readonly name: string; readonly text: string }[] = [];
