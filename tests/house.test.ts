import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { STATES, TRANSITIONS } from '#src/domain/requests/index.ts';
import { nl } from '#src/i18n/nl/index.ts';
import { statesGuide } from '#tests/support/states-guide.ts';

/** The rules of the house, each a function of one file's text. `docs/decisions.md` says why there are so few of them. */

interface Source {
  readonly file: string;
  readonly text: string;
}
type Rule = (source: Source) => string[];

/** What may import what: to the right of `pages → domain → (mail, i18n, lib) → db`, never back. Pages and components never see the database. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  pages: ['components', 'layouts', 'http', 'domain', 'i18n', 'lib', 'paths'],
  components: ['components', 'http', 'domain', 'i18n', 'lib', 'paths'],
  layouts: ['components', 'http', 'domain', 'i18n', 'lib', 'paths', 'styles', 'scripts'],
  http: ['http', 'domain', 'mail', 'i18n', 'lib', 'paths', 'env'],
  jobs: ['jobs', 'http', 'domain', 'mail', 'lib', 'db', 'env'],
  domain: ['domain', 'mail', 'i18n', 'lib', 'db', 'paths'],
  mail: ['mail', 'i18n', 'lib', 'db', 'paths'],
  i18n: ['i18n', 'lib'],
  lib: ['lib'],
  db: ['db'],
  scripts: ['scripts'],
  paths: [],
  env: [],
};

/** Files that put things together, and so may reach further. */
const EXCEPTIONS: readonly { readonly files: RegExp; readonly may: readonly string[] }[] = [
  { files: /^src\/http\/(front\/\w[\w-]*|develop)\.ts$/, may: ['db', 'demo', 'jobs'] }, // the server opens the database and hands it to the pages
  { files: /^src\/http\/login\.ts$/, may: ['db'] }, // all of Lucia is in this file, and Lucia has its own tables
  { files: /^src\/(demo|ops)\//, may: ['demo', 'ops', 'domain', 'mail', 'lib', 'db', 'env'] }, // commands around the portal, not part of a request
  { files: /^src\/(middleware|server|locals\.d)\.ts$/, may: ['http', 'domain', 'i18n', 'lib', 'db', 'env'] }, // the two that compose, and their type
];

const layerOf = (file: string) => /^(?:src\/)?([\w-]+)/.exec(file)?.[1] ?? '';
const roomOf = (file: string) => /^src\/domain\/([\w-]+)\//.exec(file)?.[1];
const isDomainDoor = (target: string) => /^src\/domain\/[\w-]+\/index\.ts$/.test(target);

/** Everything a file imports from the project; types alone are told apart, because they leave nothing in the program. */
function importsOf({ text }: Source): { target: string; typesOnly: boolean }[] {
  const found = text.matchAll(/\b(import\s+type\b|import\b|export\b)?[^;'"]*?(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g);
  return [...found].map(([, word = '', target = '']) => ({ target: target.replace(/^#/, ''), typesOnly: /type$/.test(word) }));
}

const direction: Rule = (source) => {
  const layer = layerOf(source.file);
  if (layer === 'tests') return [];
  const more = EXCEPTIONS.filter(({ files }) => files.test(source.file)).flatMap(({ may }) => may);
  return importsOf(source).flatMap(({ target, typesOnly }) => {
    if (!/^(src|db|tests)\//.test(target)) return [];
    const allowed = [...(LAYERS[layer] ?? []), ...more].includes(layerOf(target));
    return allowed || (layer === 'http' && typesOnly && target === 'db/client.ts') ? [] : [`${source.file} imports ${target}`];
  });
};

const frontDoors: Rule = (source) =>
  importsOf(source).flatMap(({ target }) => {
    const room = roomOf(target);
    return !room || room === roomOf(source.file) || isDomainDoor(target) || source.file.startsWith('tests/') ? [] : [`${source.file} enters ${room} by ${target}`];
  });

const plainImports: Rule = (source) => importsOf(source).flatMap(({ target }) => (target.startsWith('.') ? [`${source.file} imports ${target}`] : []));

/** `write` gives drizzle's transaction the type that forbids promises, which only a cast can say. */
const MAY_CAST = ['db/client.ts'];
const noCasts: Rule = ({ file, text }) => {
  if (file.startsWith('src/lib/') || MAY_CAST.includes(file)) return [];
  const code = withoutWords(text);
  return [...code.matchAll(/[\w)\]}]\s+as\s+(?!const\b)[\w{[(]+|[:<|,]\s*any\b/g)].map(([found]) => `${file}: ${found}`);
};

/** Comments, texts and import lists are not code that casts. */
const withoutWords = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/^(import|export)\b[^;]*\bfrom\b[^;]*;/gm, '')
    .replace(/\bimport \* as \w+/g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");

const HTML_BY_HAND = ['src/components/JsonLd.astro'];
const constructs: Rule = ({ file, text }) => {
  if (!file.endsWith('.astro') || HTML_BY_HAND.includes(file)) return [];
  return [...text.matchAll(/set:html|set:text|define:vars|is:inline|server:defer|transition:|\sstyle=|\son[a-z]+=|<style\b/g)].map(([found]) => `${file}: ${found.trim()}`);
};

/** What a module remembers is shared by all visitors. The front of an .astro file runs at every request. */
const noSharedState: Rule = ({ file, text }) =>
  /^src\/(pages|components|layouts)\/.*\.ts$/.test(file) ? [...text.matchAll(/^(export )?(let|var) \w+/gm)].map(([found]) => `${file}: ${found}`) : [];

const MAX_LINES = 400;
/** Sentences and the invented town are data. */
const short: Rule = ({ file, text }) => (/^src\/(?!i18n\/|demo\/lindervelde\/)/.test(file) && text.split('\n').length > MAX_LINES ? [file] : []);

/** Reasons of refusals, keys of mistakes and verbs of the journal that the code gives, without a sentence in the catalogue. */
const sentences: Rule = ({ file, text }) => {
  if (!/^src\/(domain|http|pages)\//.test(file)) return [];
  const refusals: object[] = [nl.requests.refusals, nl.accounts.refusals, nl.outbox.refusals, nl.imports.refusals, nl.register.refusals, nl.calendar.refusals];
  const unions = [...text.matchAll(/(?:kind: 'refused'; reason: |AnswerOutcome<|SchoolOutcome<[^,<>]+, )((?:'[a-z-]+'(?: \| )?)+)/g)].map(([, union = '']) => union);
  const reasons = unions.flatMap((union) => [...union.matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word));
  const keys = [...text.matchAll(/\berror: '([a-z-]+)'|errors\[[^\n=]*\] = '([a-z-]+)'|message: '([a-z-]+)'|\.(?:min|max|regex|refine)\([^\n]*, '([a-z-]+)'\)/g)]
    .map(([, ...words]) => words.find((word) => word !== undefined) ?? '');
  const verbs = [...text.matchAll(/\bverb: (?:[^,\n']*(?:'[a-z]+')? \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)].flatMap(([, ...words]) => words.filter((word) => word !== undefined));
  return [
    ...verbs.filter((word) => !Object.hasOwn(nl.journal.verbs, word)).map((word) => `${file}: verb ${word}`),
    ...reasons.filter((word) => !refusals.some((texts) => Object.hasOwn(texts, word))).map((word) => `${file}: refusal ${word}`),
    ...keys.filter((word) => !Object.hasOwn(nl.errors, word)).map((word) => `${file}: error ${word}`),
  ];
};

/** The rooms of the domain that lead back to themselves. */
function circles(sources: readonly Source[]): string[] {
  const doors = new Map<string, Set<string>>();
  for (const source of sources) {
    const from = roomOf(source.file);
    if (!from) continue;
    for (const { target } of importsOf(source)) {
      const to = roomOf(target);
      if (to && to !== from) doors.set(from, (doors.get(from) ?? new Set()).add(to));
    }
  }
  const leadsBack = (room: string) => {
    const reached = new Set(doors.get(room));
    for (const next of reached) for (const further of doors.get(next) ?? []) reached.add(further);
    return reached.has(room);
  };
  return [...doors.keys()].filter(leadsBack);
}

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): Source => ({ file: file.split(path.sep).join('/'), text: readFileSync(path.join(root, file), 'utf8') });
const house = ['src', 'db', 'tests'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mts|astro)$/.test(name))
    .map((name) => read(path.join(folder, name))),
);

const rules: readonly { readonly says: string; readonly rule: Rule; readonly offenders: readonly Source[] }[] = [
  {
    says: 'imports point from pages to the domain to the database, never back',
    rule: direction,
    offenders: [
      { file: 'src/pages/x.astro', text: "import { openDb } from '#db/client.ts';" },
      { file: 'src/domain/offers/x.ts', text: "export { leaveFlash } from '#src/http/flash.ts';" },
      { file: 'src/http/x.ts', text: "import { people } from '#db/schema/index.ts';" },
      { file: 'src/lib/x.ts', text: "const { nl } = await import('#src/i18n/nl/index.ts');" },
      { file: 'db/x.ts', text: "import '#src/env.ts';" },
    ],
  },
  {
    says: 'a room of the domain is entered by its front door',
    rule: frontDoors,
    offenders: [{ file: 'src/pages/x.astro', text: "import { GRADES } from '#src/domain/schools/grades.ts';" }],
  },
  { says: 'no import climbs up', rule: plainImports, offenders: [{ file: 'src/lib/x.ts', text: "import { x } from '../domain/x.ts';" }] },
  {
    says: 'no type is cast and none is any',
    rule: noCasts,
    offenders: [
      { file: 'src/http/x.ts', text: 'const a = b as string;' },
      { file: 'src/http/x.ts', text: 'function f(a: any) {}' },
      { file: 'src/http/x.ts', text: 'const a = JSON.parse(b) as { c: string };' },
    ],
  },
  {
    says: 'nothing is written that the content security policy refuses, or that would need it weakened',
    rule: constructs,
    offenders: ['<p set:html={x} />', '<p style="color:red">', '<script define:vars={{ x }}>', '<script is:inline>', '<a onclick="x()">', '<style>'].map(
      (text) => ({ file: 'src/pages/x.astro', text }),
    ),
  },
  { says: 'no module of a page remembers anything', rule: noSharedState, offenders: [{ file: 'src/pages/x.ts', text: 'const a = 1;\nlet user;\n' }] },
  { says: `no file is longer than ${MAX_LINES} lines`, rule: short, offenders: [{ file: 'src/lib/x.ts', text: '\n'.repeat(MAX_LINES + 1) }] },
  {
    says: 'every refusal, every mistake in a form and every verb of the journal has its sentence',
    rule: sentences,
    offenders: [
      { file: 'src/domain/x/x.ts', text: "type A = { kind: 'refused'; reason: 'not-found' | 'not-a-reason' };" },
      { file: 'src/domain/x/x.ts', text: "function f(): SchoolOutcome<'joined', 'not-a-reason'> {}" },
      { file: 'src/domain/x/x.ts', text: "return { error: 'not-a-key' };" },
      { file: 'src/domain/x/x.ts', text: "record(tx, { verb: state === 'active' ? 'signed-in' : 'not-a-verb' }, now);" },
      { file: 'src/domain/x/x.ts', text: "record(tx, { verb: 'not-a-verb' }, now);" },
      { file: 'src/domain/x/x.ts', text: "z.string().min(1, 'not-a-key')" },
      { file: 'src/domain/x/x.ts', text: "errors['name'] = 'not-a-key';" },
    ],
  },
];

describe('the house', () => {
  test.each(rules)('$says', ({ rule }) => {
    expect(house.filter(({ file }) => file !== 'tests/house.test.ts').flatMap(rule)).toEqual([]);
  });
  test.each(rules)('would see it when it were not so that $says (control)', ({ rule, offenders }) => {
    for (const offender of offenders) expect(rule(offender), offender.text).not.toEqual([]);
  });

  test('has no rooms of the domain that need each other in a circle', () => {
    expect(circles(house)).toEqual([]);
    const there = { file: 'src/domain/journal/x.ts', text: "import { requests } from '#src/domain/requests/index.ts';" };
    expect(circles([...house, there]), 'control').toContain('journal');
  });
});

describe('the glossary', () => {
  const guide = read('docs/glossary.md').text;
  const words = [...guide.matchAll(/^\| `(\w+)`/gm)].map(([, word = '']) => word);
  const code = house.filter(({ file }) => file.startsWith('src/') || file.startsWith('db/'));
  const isUsed = (word: string) => code.some(({ file, text }) => new RegExp(`\\b${word}(s|Of)?\\b`, 'i').test(text) || file.includes(`/${word}`));

  test('has no word that the code does not use', () => {
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((word) => !isUsed(word))).toEqual([]);
    expect(isUsed('registrant'), 'control').toBe(false);
  });

  test('shows the states and how a line moves exactly as the code has them', () => {
    const expected = statesGuide(STATES, TRANSITIONS, nl.requests);
    expect(guide).toContain(expected);
    expect(guide, 'control').not.toContain(statesGuide(STATES, { ...TRANSITIONS, decline: { ...TRANSITIONS.decline, to: 'expired' } }, nl.requests));
  });
});
