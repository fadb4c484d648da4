/** The sentence of a word: a refusal, a state, an error. A word without a sentence is a mistake of ours and shows as itself. */
export function say(sentences: Readonly<Record<string, unknown>>, word: string): string {
  const sentence = Object.hasOwn(sentences, word) ? sentences[word] : undefined;
  return typeof sentence === 'string' ? sentence : word;
}
