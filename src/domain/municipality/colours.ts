import { clampChroma, converter, formatHex, wcagContrast } from 'culori';

/** The colours a municipality chooses, as `#rrggbb`; empty keeps those of the house. */
export interface Colours {
  readonly brand: string;
  readonly accent: string;
}

/** What the portal looks like before anybody chose: as `src/styles/theme.css` has it. */
export const HOUSE_COLOURS: Colours = { brand: '#1f5c97', accent: '#f2b84b' };

/** What stays, whatever is chosen: the inks and the grounds that carry text in the municipality's colour (`theme.css`). */
export const FIXED = { paper: '#ffffff', wash: '#f4f6f8', ink: '#1d2733', 'ink-soft': '#4a5866', 'line-strong': '#667585' } as const;
export const MEANING_PAPERS = { new: '#e3eefa', waiting: '#fdf3dc', ok: '#e2f2e3', attention: '#feece0', stop: '#fdeaea', done: '#eceff2' } as const;

/** The tokens of the theme that follow from the two colours. */
export interface ThemeTokens {
  readonly brand: string;
  readonly 'brand-deep': string;
  readonly 'brand-night': string;
  readonly 'brand-light': string;
  readonly 'on-night': string;
  readonly accent: string;
  readonly 'accent-light': string;
  readonly 'focus-inner': string;
}

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what one must see to press it or to know where one is. */
const TEXT = 4.5;
const SHAPE = 3;

export type ColourName = 'brand' | 'accent';
export type ColourVerdict =
  | { readonly kind: 'passes'; readonly tokens: ThemeTokens }
  | {
      readonly kind: 'too-faint';
      readonly which: ColourName;
      /** What was measured and what is needed, as a contrast of so much to 1. */
      readonly ratio: number;
      readonly needed: number;
      /** The nearest colour of the same hue that can be read. */
      readonly nearest: string;
    };

/**
 * Whether everything that stands in these colours, or on a tint of them, can be read: the tints are made first and every
 * pair that the portal shows is then measured, so that what passes here is what visitors see. The first pair that falls
 * short decides which of the two colours is to be changed.
 */
export function checkColours(colours: Colours): ColourVerdict {
  const chosen = withHouse(colours);
  for (const which of ['brand', 'accent'] as const) {
    const worst = worstOf(which, chosen);
    if (worst) return { kind: 'too-faint', which, ...worst, nearest: nearestOf(which, chosen) };
  }
  return { kind: 'passes', tokens: tokensOf(chosen) };
}

const withHouse = ({ brand, accent }: Colours): Colours => ({ brand: brand || HOUSE_COLOURS.brand, accent: accent || HOUSE_COLOURS.accent });

/** The style sheet that puts the municipality's colours in the place of those of the house; empty when nothing was chosen. */
export function themeStylesheet(colours: Colours): string {
  if (colours.brand === '' && colours.accent === '') return '';
  const chosen = withHouse(colours);
  // Anybody may ask for a preview: no search for a nearest colour here, which measures hundreds.
  if (worstOf('brand', chosen) || worstOf('accent', chosen)) return '';
  return `:root{${Object.entries(tokensOf(chosen)).map(([token, value]) => `--${token}:${value}`).join(';')}}\n`;
}

/** The tints of two colours. In OKLCH, where a step of lightness looks the same in every hue. */
export function tokensOf({ brand, accent }: Colours): ThemeTokens {
  const { l, c, h } = oklch(brand);
  const light = firstOf(steps(0.955, 1, 0.005).map((lightness) => hex(lightness, Math.min(c * 0.2, 0.018), h)), (tint) => contrast(brand, tint) >= TEXT);
  const night = firstOf(steps(0.31, 0.2, -0.01).map((lightness) => hex(lightness, Math.min(c, 0.065), h)), (tint) => contrast(accent, tint) >= TEXT);
  const warm = oklch(accent);
  // The ring of focus is a dark one around a light one: on every ground at least one of both must show.
  const inner = firstOf([accent, ...steps(warm.l, 1, 0.01).map((lightness) => hex(lightness, warm.c, warm.h))], (tint) =>
    [brand, night].every((ground) => ringOn(ground, tint) >= SHAPE));
  return {
    brand, 'brand-deep': hex(l < 0.3 ? l + 0.1 : l - 0.09, c, h), 'brand-night': night, 'brand-light': light, 'on-night': hex(0.955, Math.min(c, 0.012), h),
    accent, 'accent-light': hex(0.965, Math.min(warm.c * 0.35, 0.045), warm.h), 'focus-inner': inner,
  };
}

type Pair = readonly [ink: string, ground: string, needed: number];

/** Every pair that is shown, by the colour that would have to change when it cannot be read. */
function pairsOf(which: ColourName, t: ThemeTokens): readonly Pair[] {
  if (which === 'accent') {
    return [[FIXED.ink, t.accent, TEXT], [t.accent, t['brand-night'], TEXT], [FIXED.ink, t['accent-light'], TEXT]];
  }
  const grounds = [FIXED.paper, FIXED.wash, t['brand-light'], ...Object.values(MEANING_PAPERS)];
  return [
    ...grounds.map((ground): Pair => [t.brand, ground, TEXT]),
    ...[FIXED.paper, FIXED.wash, t['brand-light']].map((ground): Pair => [t['brand-deep'], ground, TEXT]),
    ...[t.brand, t['brand-deep'], t['brand-night']].map((ground): Pair => [FIXED.paper, ground, TEXT]),
    [t['on-night'], t['brand-night'], TEXT],
    [FIXED.ink, t['brand-light'], TEXT], [FIXED['ink-soft'], t['brand-light'], TEXT], [FIXED['line-strong'], t['brand-light'], SHAPE],
  ];
}

function worstOf(which: ColourName, colours: Colours): { ratio: number; needed: number } | undefined {
  const tokens = tokensOf(colours);
  const measured = pairsOf(which, tokens).map(([ink, ground, needed]) => ({ ratio: contrast(ink, ground), needed }));
  // A ring that nobody sees comes from a colour in the middle between ink and paper.
  const rings = which === 'brand' ? [tokens.brand, tokens['brand-night']].map((ground) => ({ ratio: ringOn(ground, tokens['focus-inner']), needed: SHAPE })) : [];
  return [...measured, ...rings].filter(({ ratio, needed }) => ratio < needed).sort((a, b) => a.ratio / a.needed - b.ratio / b.needed)[0];
}

/** Lighter and darker, in turns and ever further, until it can be read. Black and white always can, so it ends. */
function nearestOf(which: ColourName, colours: Colours): string {
  const { l, c, h } = oklch(colours[which]);
  const around = steps(0, 1, 0.008).flatMap((step) => [l - step, l + step]).filter((lightness) => lightness >= 0 && lightness <= 1);
  return firstOf(around.map((lightness) => hex(lightness, c, h)), (colour) => worstOf(which, { ...colours, [which]: colour }) === undefined);
}

const ringOn = (ground: string, inner: string): number => Math.max(contrast(FIXED.ink, ground), contrast(inner, ground));
const contrast = (one: string, other: string): number => wcagContrast(one, other);

const toOklch = converter('oklch');
function oklch(colour: string): { l: number; c: number; h: number } {
  const { l = 0, c = 0, h = 0 } = toOklch(colour) ?? {};
  return { l, c, h };
}

/** What a screen can show, as six digits; what is too bright for it keeps its hue and loses colour. */
const hex = (l: number, c: number, h: number): string => formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));

function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor(Math.abs((to - from) / step) + 1.5) }, (_, index) => Math.min(1, Math.max(0, from + index * step)));
}

/** The first that will do; the last when none does, which the measuring then finds. */
const firstOf = (colours: readonly string[], willDo: (colour: string) => boolean): string => colours.find(willDo) ?? colours.at(-1) ?? '';
