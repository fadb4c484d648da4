interface Transition {
  readonly from: readonly string[];
  readonly to: string | null;
  readonly by: 'school' | 'service' | 'portal';
}

/** The part of `docs/glossary.md` that is drawn from the table of states and transitions; a test keeps the two equal. */
export function statesGuide(
  states: readonly string[],
  transitions: Readonly<Record<string, Transition>>,
  texts: { readonly words: Readonly<Record<string, string>>; readonly verbs: Readonly<Record<string, string>> },
): string {
  const leaving = (state: string) => Object.entries(transitions).filter(([, { from }]) => from.includes(state)).map(([verb]) => `\`${verb}\``);
  return [
    '| state | on screen | can be left by |',
    '| --- | --- | --- |',
    ...states.map((state) => `| \`${state}\` | ${texts.words[state]} | ${leaving(state).join(' ') || 'nothing: it ends here'} |`),
    '',
    '| transition | in the history | by | from | to |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(transitions).map(([verb, { from, to, by }]) => `| \`${verb}\` | ${texts.verbs[verb]} | ${by} | ${from.join(', ')} | ${to ?? 'stays'} |`),
  ].join('\n');
}
