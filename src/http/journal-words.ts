import type { Texts } from '#src/i18n/nl/index.ts';
import { say } from '#src/i18n/say.ts';
import { plainDay } from '#src/lib/dates-nl.ts';
import { euro } from '#src/lib/money.ts';
import { isDay } from '#src/lib/time.ts';

type Change = readonly [before: unknown, after: unknown];

/** What changed, as people read it: with the name of what is not plain from the value itself, and without what says something to the portal alone. */
export function changesInWords(changes: Readonly<Record<string, Change>>, words: Texts['journal']): string {
  return Object.entries(changes)
    .filter(([name, [before, after]]) => !Object.hasOwn(words.silent, name) && !(isNothing(before) && isNothing(after)))
    .map(([name, change]) => {
      const label = say(words.fields, name);
      const said = sidesOf(name, change, words);
      return label === name ? said : `${label}: ${said}`;
    })
    .join(', ');
}

/** What was nothing before is said by what it became; what is nothing now keeps its dash. */
function sidesOf(name: string, [before, after]: Change, words: Texts['journal']): string {
  const became = inWords(name, after, words);
  return isNothing(before) || (before === 0 && Object.hasOwn(words.counted, name)) ? became : `${inWords(name, before, words)} → ${became}`;
}

/** An amount, a day as people write it, or a word of the code in Dutch. */
function inWords(name: string, value: unknown, words: Texts['journal']): string {
  if (isNothing(value)) return '–';
  if (typeof value === 'number' && name.endsWith('Cents')) return euro(value);
  const text = String(value);
  return isDay(text) ? plainDay(text) : say(words.values, text);
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '';
