import { LEXICON_FILES } from '#src/domain/matching/lexicon/index.ts';
import { type Finder, finderOf, type Phrase, phraseOf, type Synonyms } from '#src/domain/matching/phrases.ts';
import { type Token, tokensOf } from '#src/domain/matching/tokens.ts';
import { whole, type Slices } from '#src/lib/slices.ts';

/** A concept and the words that name it. */
export interface Group {
  readonly key: string;
  readonly forms: readonly string[];
  /** The file of the lexicon it stands in. */
  readonly file: string;
}

/** The knowledge of the field: which words mean the same thing, and which are different things of one kind. */
export interface Lexicon {
  readonly groups: readonly Group[];
  /** All keys, in order of the files. */
  readonly keys: readonly string[];
  /** Keys that are other things of the same kind than this one: never the same question. */
  readonly contrasts: (key: string) => ReadonlySet<string>;
  readonly contrastSets: readonly (readonly string[])[];
  /** All words of its forms, as they are normalised: what a typing mistake may have meant. */
  readonly vocabulary: ReadonlySet<string>;
  readonly formWords: (form: string) => FormWords;
  readonly find: Finder;
  /** What is wrong with the files: forms in two groups, groups given twice, contrasts of unknown keys, forms without content. */
  readonly problems: readonly Problem[];
}

/** What a form says. */
export interface FormWords {
  /** Its words, compounds in their parts. */
  readonly said: readonly string[];
  /** Its only word, which is no compound. */
  readonly alone: string | undefined;
}

export interface Problem {
  readonly kind: 'double-form' | 'double-key' | 'unknown-contrast' | 'same-in-contrast' | 'no-content';
  readonly file: string;
  readonly text: string;
  readonly keys: readonly string[];
}

interface Parsed {
  readonly groups: readonly Group[];
  readonly contrasts: readonly { readonly file: string; readonly keys: readonly string[] }[];
}

const listOf = (text: string, separator: string) => text.split(separator).map((part) => part.trim()).filter(Boolean);

/** The lines of the files: `key = form; form`, `!= key | key`, `# comment`. */
export function parseLexicon(files: readonly { readonly name: string; readonly text: string }[]): Parsed {
  const lines = files.flatMap(({ name, text }) => text.split('\n').map((line) => ({ file: name, line: line.replace(/(^|\s)#.*$/, '').trim() }))).filter(({ line }) => line !== '');
  return {
    groups: lines.filter(({ line }) => !line.startsWith('!=') && line.includes('=')).map(({ file, line }) => {
      const at = line.indexOf('=');
      const key = line.slice(0, at).trim();
      return { key, forms: [...new Set([key, ...listOf(line.slice(at + 1), ';')])], file };
    }),
    contrasts: lines.filter(({ line }) => line.startsWith('!=')).map(({ file, line }) => ({ file, keys: listOf(line.slice(2), '|') })),
  };
}

let own: Lexicon | undefined;

/** The portal's own lexicon, read once. */
export function lexicon(): Lexicon {
  own ??= lexiconOf(LEXICON_FILES);
  return own;
}

/** The same, read in slices. */
export function* lexiconInSlices(): Slices<Lexicon> {
  if (own) return own;
  const read = yield* building(parseLexicon(LEXICON_FILES));
  own ??= read;
  return own;
}

export const lexiconOf = (files: readonly { readonly name: string; readonly text: string }[]): Lexicon => whole(building(parseLexicon(files)));

/** The lexicon with a random part of its groups left out: training with it keeps thresholds honest for words it does not know. */
export function lexiconWithout(fraction: number, seed: number): Lexicon {
  const parsed = parseLexicon(LEXICON_FILES);
  const random = randomFrom(seed);
  return whole(building({ ...parsed, groups: parsed.groups.filter(() => random() >= fraction) }, true));
}

function* building(parsed: Parsed, partial = false): Slices<Lexicon> {
  const problems: Problem[] = [];
  const groups = new Map<string, Group>();
  for (const group of parsed.groups) {
    const before = groups.get(group.key);
    if (before) problems.push({ kind: 'double-key', file: group.file, text: group.key, keys: [group.key] });
    groups.set(group.key, before ? { ...before, forms: [...new Set([...before.forms, ...group.forms])] } : group);
  }

  yield;
  const forms = yield* formsOf([...groups.values()]);
  const synonyms = yield* synonymsOf(forms);
  const vocabulary = new Set<string>();
  const phrases = yield* phrasesOf(forms, synonyms, { problems, vocabulary });
  yield;
  const contrasts = new Map<string, Set<string>>();
  for (const { file, keys } of parsed.contrasts) {
    const unknown = keys.filter((key) => !groups.has(key));
    if (!partial) problems.push(...unknown.map((key): Problem => ({ kind: 'unknown-contrast', file, text: key, keys })));
    for (const key of keys) contrasts.set(key, new Set([...(contrasts.get(key) ?? []), ...keys.filter((other) => other !== key)]));
  }
  const clashes = problems.filter(({ kind, keys: [a = '', b = ''] }) => kind === 'double-form' && contrasts.get(a)?.has(b));
  problems.push(...clashes.map((clash): Problem => ({ ...clash, kind: 'same-in-contrast' })));

  yield;
  const none: ReadonlySet<string> = new Set();
  const find = finderOf(phrases, synonyms);
  yield;
  const words = new Map(forms.map(({ form, tokens }) => [form, wordsOf(tokens)]));
  return {
    groups: [...groups.values()],
    keys: [...groups.keys()],
    contrasts: (key) => contrasts.get(key) ?? none,
    contrastSets: parsed.contrasts.map(({ keys }) => keys),
    vocabulary,
    formWords: (form) => words.get(form) ?? wordsOf(tokensOf(form)),
    find,
    problems,
  };
}

function wordsOf(tokens: readonly Token[]): FormWords {
  const content = tokens.filter(({ stop }) => !stop);
  const [first] = content;
  return {
    said: content.flatMap(({ parts, lemma }) => (parts.length > 0 ? parts : [lemma])),
    alone: content.length === 1 && first && first.parts.length < 2 ? first.lemma : undefined,
  };
}

/** So many forms are read before others get their turn. */
const SLICE = 100;

interface Form {
  readonly key: string;
  readonly form: string;
  readonly file: string;
  readonly tokens: readonly Token[];
}

/** Keys first: the plain word for a thing is never lost to a synonym of another. */
function* formsOf(groups: readonly Group[]): Slices<Form[]> {
  const others = groups.flatMap(({ key, forms, file }) => forms.filter((form) => form !== key).map((form) => ({ key, form, file })));
  const forms: Form[] = [];
  for (const named of [...groups.map(({ key, file }) => ({ key, form: key, file })), ...others]) {
    forms.push({ ...named, tokens: tokensOf(named.form) });
    if (forms.length % SLICE === 0) yield;
  }
  return forms;
}

/** Words that name a concept by themselves: wherever a phrase has one of them, any of them will do. */
function* synonymsOf(forms: readonly Form[]): Slices<Synonyms> {
  const synonyms = new Map<string, string>();
  for (const [at, { key, tokens }] of forms.entries()) {
    if (at % (SLICE * 10) === 0) yield;
    if (tokens.length !== 1) continue;
    const phrase = phraseOf(tokens, key);
    const [atom] = phrase?.atoms ?? [];
    if (phrase && !phrase.literal && phrase.atoms.length === 1 && atom !== undefined && !synonyms.has(atom)) synonyms.set(atom, `~${key}`);
  }
  return synonyms;
}

/** All forms as they are looked for; where two groups give the same one, the first has it. */
function* phrasesOf(forms: readonly Form[], synonyms: Synonyms, { problems, vocabulary }: { readonly problems: Problem[]; readonly vocabulary: Set<string> }): Slices<Phrase[]> {
  const ready: (Form & { readonly phrase: Phrase | null })[] = [];
  for (const named of forms) {
    ready.push({ ...named, phrase: phraseOf(named.tokens, named.key, synonyms) });
    if (ready.length % (SLICE * 5) === 0) yield;
  }
  problems.push(...ready.filter(({ phrase }) => !phrase).map(({ key, form, file }): Problem => ({ kind: 'no-content', file, text: form, keys: [key] })));
  yield;
  const owners = new Map<string, string>();
  const phrases: Phrase[] = [];
  let done = 0;
  for (const { key, form, file, phrase } of [...ready.filter((named) => !named.phrase?.shortened), ...ready.filter((named) => named.phrase?.shortened)]) {
    done += 1;
    if (done % (SLICE * 10) === 0) yield;
    if (!phrase) continue;
    for (const word of phrase.words) vocabulary.add(word);
    const owner = owners.get(phrase.id);
    if (owner === undefined) {
      owners.set(phrase.id, key);
      phrases.push(phrase);
    } else if (owner !== key) problems.push({ kind: 'double-form', file, text: form, keys: [owner, key] });
  }
  return phrases;
}

/** Mulberry32: the same numbers for the same seed on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
