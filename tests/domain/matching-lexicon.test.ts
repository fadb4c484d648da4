import { describe, expect, test } from 'vitest';
import { analyse } from '#src/domain/matching/analyse.ts';
import { LEXICON_FILES } from '#src/domain/matching/lexicon/index.ts';
import { lexicon, lexiconOf, lexiconWithout, parseLexicon, type Problem } from '#src/domain/matching/lexicon.ts';
import { readdirSync } from 'node:fs';

const known = lexicon();
const said = (problems: readonly Problem[]) => problems.map(({ file, text, keys }) => `${file}: ${text} (${keys.join(' / ')})`);
const problemsOf = (kind: Problem['kind']) => said(known.problems.filter((problem) => problem.kind === kind));

describe('the files of the lexicon', () => {
  test('are all read', () => {
    const files = readdirSync(new URL('../../src/domain/matching/lexicon/', import.meta.url)).filter((name) => name !== 'index.ts');
    expect(LEXICON_FILES.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  test('are wide: at least 1,500 groups', () => expect(known.groups.length).toBeGreaterThan(1500));

  test('have no form in two groups that are contrasted', () => expect(problemsOf('same-in-contrast')).toEqual([]));

  test('have every group once, every form in one group, and no form that says nothing', () => {
    expect(problemsOf('double-key')).toEqual([]);
    expect(problemsOf('double-form')).toEqual([]);
    expect(problemsOf('no-content')).toEqual([]);
  });

  test('contrast only keys that exist', () => expect(problemsOf('unknown-contrast')).toEqual([]));

  test('are lines of the format and nothing else', () => {
    const lines = LEXICON_FILES.flatMap(({ name, text }) => text.split('\n').map((line) => `${name}: ${line.trim()}`)).filter((line) => !/: (?:#.*)?$/.test(line));
    expect(lines.filter((line) => !/^[\w-]+: (?:!= .+\|.+|[^=;|]+ = .+|[^=;|]+ =)$/.test(line))).toEqual([]);
  });

  test('name their concept in a sentence by every key', () => {
    const lost = known.keys.filter((key) => {
      const { concepts } = analyse(`Heeft de school ${key}?`, { lexicon: known });
      return !concepts.some((concept) => concept.key === key);
    });
    expect(lost.length / known.keys.length, lost.join(' | ')).toBeLessThan(0.04);
  });

  test('name their concept in a sentence by nearly every form', () => {
    const forms = known.groups.flatMap(({ key, forms }) => forms.map((form) => ({ key, form })));
    const lost = forms.filter(({ key, form }) => !analyse(`Heeft de school ${form}?`, { lexicon: known }).concepts.some((concept) => concept.key === key));
    expect(lost.length / forms.length, lost.slice(0, 80).map(({ key, form }) => `${form} (${key})`).join(' | ')).toBeLessThan(0.1);
  });
});

describe('reading a lexicon', () => {
  const file = (name: string, text: string) => ({ name, text });

  test('gives groups with their forms, contrasts and remarks left out', () => {
    expect(parseLexicon([file('waste', '# Fracties\nrestafval = huisvuil; grof vuil, ook wel\n!= restafval | pmd # niet hetzelfde\n')])).toEqual({
      groups: [{ key: 'restafval', forms: ['restafval', 'huisvuil', 'grof vuil, ook wel'], file: 'waste' }],
      contrasts: [{ file: 'waste', keys: ['restafval', 'pmd'] }],
    });
  });

  test('reports a form in two groups; the first has it', () => {
    const lex = lexiconOf([file('a', 'fiets = rijwiel'), file('b', 'step = rijwielen\n!= fiets | step')]);
    expect(lex.problems.map(({ kind }) => kind)).toEqual(['double-form', 'same-in-contrast']);
    expect(analyse('een rijwiel', { lexicon: lex }).concepts.map(({ key }) => key)).toEqual(['fiets']);
  });

  test('reports a contrast with a key that is not there, and a form that says nothing', () => {
    const lex = lexiconOf([file('a', 'fiets = rijwiel; de school van\n!= fiets | auto')]);
    expect(lex.problems.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['no-content de school van', 'unknown-contrast auto']);
  });

  test('puts two lines of one key together', () => {
    const lex = lexiconOf([file('a', 'fiets = rijwiel'), file('b', 'fiets = tweewieler')]);
    expect(lex.groups).toEqual([{ key: 'fiets', forms: ['fiets', 'rijwiel', 'tweewieler'], file: 'a' }]);
  });

  test('contrasts both ways', () => {
    const lex = lexiconOf([file('a', 'pmd = blauwe zak\ngft = groene bak\n!= pmd | gft')]);
    expect([...lex.contrasts('pmd')]).toEqual(['gft']);
    expect([...lex.contrasts('gft')]).toEqual(['pmd']);
    expect([...lex.contrasts('glas')]).toEqual([]);
  });

  test('knows that a phrase holds for the synonyms of its words', () => {
    const lex = lexiconOf([file('a', 'leerling = kind\nziekte = aandoening\nzieke leerling = leerling met een ziekte')]);
    expect(analyse('kinderen met een aandoening', { lexicon: lex }).concepts.map(({ key }) => key)).toEqual(['zieke leerling']);
  });
});

test('a lexicon with a part left out is the same for the same seed, and about that much smaller', () => {
  const half = lexiconWithout(0.6, 7);
  expect(lexiconWithout(0.6, 7).keys).toEqual(half.keys);
  expect(lexiconWithout(0.6, 8).keys).not.toEqual(half.keys);
  expect(half.keys.length / known.keys.length).toBeGreaterThan(0.3);
  expect(half.keys.length / known.keys.length).toBeLessThan(0.5);
});
