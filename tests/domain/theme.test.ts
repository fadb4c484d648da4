import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const theme = readFileSync(fileURLToPath(new URL('../../src/styles/theme.css', import.meta.url)), 'utf8');
const hues = [...theme.matchAll(/^\.hue-([a-z]+) \{ --hue-light: (#\w+); --hue: (#\w+); --hue-deep: (#\w+); \}$/gm)];

/** WCAG 2.2, 1.4.3 and 1.4.11: text, and what one must see to know that there is something to press or to fill in. */
const TEXT = 4.5;
const SHAPE = 3;

describe('the theme can be read', () => {
  test('a pair that is too faint is found out', () => {
    expect(contrast('#aab4be', '#ffffff')).toBeLessThan(SHAPE);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  test.each([
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
  ])('text: %s on %s', (ink, paper) => {
    expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(['new', 'waiting', 'ok', 'attention', 'stop', 'done'])('a tag or notice that says "%s"', (tone) => {
    expect(contrast(colour(`--${tone}-ink`), colour(`--${tone}-paper`))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour('--ink'), colour(`--${tone}-paper`))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour('--brand'), colour(`--${tone}-paper`))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour(`--${tone}-line`), colour(`--${tone}-paper`))).toBeGreaterThanOrEqual(SHAPE);
  });

  test.each([
    ['--utrecht-form-control-border-color', '--paper'],
    ['--utrecht-form-control-border-color', '--wash'],
    ['--utrecht-form-control-border-color', '--brand-light'],
    ['--utrecht-form-control-invalid-border-color', '--paper'],
    ['--utrecht-radio-button-border-color', '--paper'],
    ['--utrecht-button-secondary-action-border-color', '--paper'],
    ['--brand', '--paper'],
  ])('a border or shape: %s on %s', (line, paper) => {
    expect(contrast(colour(line), colour(paper))).toBeGreaterThanOrEqual(SHAPE);
  });

  test.each(['--paper', '--wash', '--brand-light', '--accent-light', '--brand', '--brand-night'])('the focus ring shows on %s', (ground) => {
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

/** The value of a token of `:root`, through the tokens it refers to. */
function colour(token: string): string {
  const value = new RegExp(`^  ${token}: ([^;]+);$`, 'm').exec(theme)?.[1];
  if (value === undefined) throw new Error(`theme.css has no ${token}`);
  const next = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return next === undefined ? value : colour(next);
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
