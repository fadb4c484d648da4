import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Colours, HOUSE_COLOURS, checkColours, themeStylesheet } from '#src/domain/municipality/index.ts';
import { FIXED, MEANING_PAPERS, tokensOf } from '#src/domain/municipality/colours.ts';

const theme = readFileSync(fileURLToPath(new URL('../../src/styles/theme.css', import.meta.url)), 'utf8');
const hues = [...theme.matchAll(/^\.hue-([a-z]+) \{ --hue-light: (#\w+); --hue: (#\w+); --hue-deep: (#\w+); \}$/gm)];

/** WCAG 2.2, 1.4.3 and 1.4.11: text, and what one must see to know that there is something to press or to fill in. */
const TEXT = 4.5;
const SHAPE = 3;

/** What is read, and on what. */
const TEXTS: readonly (readonly [ink: string, paper: string])[] = [
  ['--ink', '--paper'],
  ['--ink', '--wash'],
  ['--ink', '--brand-light'],
  ['--ink', '--accent'],
  ['--ink', '--accent-light'],
  ['--ink-soft', '--paper'],
  ['--ink-soft', '--wash'],
  ['--ink-soft', '--brand-light'],
  ['--brand', '--paper'],
  ['--brand', '--wash'],
  ['--brand', '--brand-light'],
  ['--brand-deep', '--brand-light'],
  ['--paper', '--brand-night'],
  ['--on-night', '--brand-night'],
  ['--accent', '--brand-night'],
  ['--attention-ink', '--paper'],
  ['--utrecht-button-primary-action-color', '--utrecht-button-primary-action-background-color'],
  ['--utrecht-button-primary-action-color', '--utrecht-button-primary-action-hover-background-color'],
  ['--utrecht-button-disabled-color', '--utrecht-button-disabled-background-color'],
  ['--utrecht-button-primary-action-danger-color', '--utrecht-button-primary-action-danger-background-color'],
  ['--utrecht-button-secondary-action-color', '--utrecht-button-secondary-action-background-color'],
  ['--utrecht-button-secondary-action-color', '--utrecht-button-secondary-action-hover-background-color'],
  ['--utrecht-button-secondary-action-danger-color', '--utrecht-button-secondary-action-danger-background-color'],
  ['--utrecht-button-subtle-color', '--paper'],
  ['--utrecht-button-subtle-color', '--utrecht-button-subtle-hover-background-color'],
  ['--utrecht-form-control-color', '--utrecht-form-control-background-color'],
  ['--utrecht-form-control-placeholder-color', '--utrecht-form-control-background-color'],
  ['--utrecht-form-field-description-color', '--wash'],
  ['--utrecht-form-field-error-message-color', '--paper'],
  ['--utrecht-form-field-error-message-color', '--wash'],
  ['--utrecht-skip-link-color', '--utrecht-skip-link-background-color'],
  ['--utrecht-pagination-page-link-current-color', '--utrecht-pagination-page-link-current-background-color'],
];

/** What must be seen to know that there is something to press or to fill in. */
const SHAPES: readonly (readonly [line: string, paper: string])[] = [
  ['--utrecht-form-control-border-color', '--paper'],
  ['--utrecht-form-control-border-color', '--wash'],
  ['--utrecht-form-control-border-color', '--brand-light'],
  ['--utrecht-form-control-invalid-border-color', '--paper'],
  ['--utrecht-radio-button-border-color', '--paper'],
  ['--utrecht-button-secondary-action-border-color', '--paper'],
  ['--brand', '--paper'],
];

const TONES = ['new', 'waiting', 'ok', 'attention', 'stop', 'done'] as const;
const GROUNDS = ['--paper', '--wash', '--brand-light', '--accent-light', '--brand', '--brand-night'] as const;

describe('the theme can be read', () => {
  test('a pair that is too faint is found out', () => {
    expect(contrast('#aab4be', '#ffffff')).toBeLessThan(SHAPE);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  test.each(TEXTS)('text: %s on %s', (ink, paper) => {
    expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(TONES)('a tag or notice that says "%s"', (tone) => {
    expect(contrast(colour(`--${tone}-ink`), colour(`--${tone}-paper`))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour('--ink'), colour(`--${tone}-paper`))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour('--brand'), colour(`--${tone}-paper`))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour(`--${tone}-line`), colour(`--${tone}-paper`))).toBeGreaterThanOrEqual(SHAPE);
  });

  test.each(SHAPES)('a border or shape: %s on %s', (line, paper) => {
    expect(contrast(colour(line), colour(paper))).toBeGreaterThanOrEqual(SHAPE);
  });

  test.each(GROUNDS)('the focus ring shows on %s', (ground) => {
    const rings = [colour('--utrecht-focus-outline-color'), colour('--utrecht-focus-inverse-outline-color')];

    expect(Math.max(...rings.map((ring) => contrast(ring, colour(ground))))).toBeGreaterThanOrEqual(SHAPE);
  });
});

describe('the hues of the themes', () => {
  test('are twelve', () => {
    expect(hues).toHaveLength(12);
  });

  test.each(hues.map(([, name, light, , deep]) => ({ name, light: light ?? '', deep: deep ?? '' })))('$name carries text', ({ light, deep }) => {
    expect(contrast(deep, colour('--paper'))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(deep, light)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour('--ink'), light)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour('--ink-soft'), light)).toBeGreaterThanOrEqual(TEXT);
  });
});

describe('the colours of a municipality', () => {
  const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
  const anyColour = fc.tuple(channel, channel, channel).map((channels) => `#${channels.join('')}`);
  /** Colours that people choose fall on both sides of the gate; most that fall from the sky are refused for the brand. */
  const anyColours: fc.Arbitrary<Colours> = fc.record({ brand: fc.oneof(anyColour, fc.constant('')), accent: fc.oneof(anyColour, fc.constant('')) });

  test('pass the gate only when everything of the theme can still be read in them', () => {
    let passed = 0;
    fc.assert(
      fc.property(anyColours, (colours) => {
        const verdict = checkColours(colours);
        if (verdict.kind === 'passes') {
          passed += 1;
          expect(faintIn(themeStylesheet(colours))).toEqual([]);
        } else expect(verdict.ratio).toBeLessThan(verdict.needed);
      }),
      { numRuns: 100 },
    );
    expect(passed).toBeGreaterThan(5);
  });

  test('cannot be read without the gate (control)', () => {
    const asStyles = (colours: Colours) => `:root{${Object.entries(tokensOf(colours)).map(([token, value]) => `--${token}:${value}`).join(';')}}`;

    expect(faintIn(asStyles({ brand: '#f08030', accent: HOUSE_COLOURS.accent }))).toContain('--brand on --paper');
    expect(faintIn(asStyles({ brand: HOUSE_COLOURS.brand, accent: '#16324f' }))).toContain('--ink on --accent');
    expect(themeStylesheet({ brand: '#f08030', accent: '' })).toBe('');
  });

  test('are refused with what was measured and the nearest that passes, of the same hue', () => {
    const verdict = checkColours({ brand: '#f08030', accent: '' });

    expect(verdict).toMatchObject({ kind: 'too-faint', which: 'brand', needed: 4.5 });
    if (verdict.kind !== 'too-faint') return;
    expect(verdict.ratio).toBeLessThan(contrast('#f08030', '#ffffff'));
    expect(checkColours({ brand: verdict.nearest, accent: '' }).kind).toBe('passes');
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(verdict.nearest.slice(at, at + 2), 16));
    expect(red).toBeGreaterThan(green ?? 0);
    expect(green).toBeGreaterThan(blue ?? 0);
    expect(checkColours({ brand: '', accent: '#333333' })).toMatchObject({ kind: 'too-faint', which: 'accent' });
  });

  test('always have a nearest one that passes', () => {
    fc.assert(
      fc.property(anyColours, (colours) => {
        const verdict = checkColours(colours);
        if (verdict.kind === 'passes') return;
        const mended = { ...colours, [verdict.which]: verdict.nearest };
        const next = checkColours(mended);
        expect(next.kind === 'passes' || next.which !== verdict.which).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('are measured against what the theme really has', () => {
    for (const [name, value] of Object.entries(FIXED)) expect(colour(`--${name}`)).toBe(value);
    for (const [tone, value] of Object.entries(MEANING_PAPERS)) expect(colour(`--${tone}-paper`)).toBe(value);
    expect({ brand: colour('--brand'), accent: colour('--accent') }).toEqual(HOUSE_COLOURS);
    expect(checkColours({ brand: '', accent: '' }).kind).toBe('passes');
    expect(themeStylesheet({ brand: '', accent: '' })).toBe('');
  });
});

/** What can no longer be read when these styles lie over the theme. */
function faintIn(styles: string): string[] {
  const over = new Map([...styles.matchAll(/(--[\w-]+):(#[\da-f]{6})/g)].map(([, token = '', value = '']) => [token, value]));
  const ratio = (one: string, other: string) => contrast(colour(one, over), colour(other, over));
  const tones = TONES.flatMap((tone): [string, string][] => [['--brand', `--${tone}-paper`], ['--ink', `--${tone}-paper`]]);
  const rings = ['--utrecht-focus-outline-color', '--utrecht-focus-inverse-outline-color'];
  return [
    ...[...TEXTS, ...tones].filter(([ink, paper]) => ratio(ink, paper) < TEXT).map(([ink, paper]) => `${ink} on ${paper}`),
    ...SHAPES.filter(([line, paper]) => ratio(line, paper) < SHAPE).map(([line, paper]) => `${line} on ${paper}`),
    ...GROUNDS.filter((ground) => Math.max(...rings.map((ring) => ratio(ring, ground))) < SHAPE).map((ground) => `focus on ${ground}`),
  ];
}

/** The value of a token of `:root`, through the tokens it refers to; `over` lies over the theme, as a style sheet that comes later. */
function colour(token: string, over: ReadonlyMap<string, string> = new Map()): string {
  const value = over.get(token) ?? new RegExp(`^  ${token}: ([^;]+);$`, 'm').exec(theme)?.[1];
  if (value === undefined) throw new Error(`theme.css has no ${token}`);
  const next = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return next === undefined ? value : colour(next, over);
}

/** The contrast ratio of WCAG 2.2 between two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  if (!/^#[\da-f]{6}$/.test(hex)) throw new Error(`${hex} is not a colour of six digits`);
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
