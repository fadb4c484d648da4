import type { Form } from '#src/http/forms.ts';

type Sentences = Readonly<Record<string, string>> & { readonly wrong: string };

/** What is wrong with a field, as a sentence; `undefined` when nothing is. A key without a sentence reads as the general one. */
export function sentenceFor(sentences: Sentences, form: Form<unknown>, name: string): string | undefined {
  const key = form.errors[name];
  return key === undefined ? undefined : (sentences[key] ?? sentences.wrong);
}

/** The ids that describe a field to a screen reader, or nothing when there are none. */
export function describedBy(name: string, described: { hint: boolean; error: boolean }): string | undefined {
  const ids = [described.error && `${name}-fout`, described.hint && `${name}-hint`].filter((id) => id !== false);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The first choice of a group carries the group's own name as id: the error summary links to it. */
export const choiceId = (name: string, index: number): string => (index === 0 ? name : `${name}-${index + 1}`);
