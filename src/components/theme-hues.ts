export type Hue =
  | 'plum' | 'berry' | 'brick' | 'ochre' | 'moss' | 'green' | 'pine' | 'teal' | 'sky' | 'blue' | 'violet' | 'slate';

const HUES = new Map<string, Hue>([
  ['cultuur', 'plum'],
  ['lezen', 'berry'],
  ['mediawijsheid', 'blue'],
  ['erfgoed', 'brick'],
  ['sport', 'sky'],
  ['zwemmen', 'teal'],
  ['duurzaamheid', 'green'],
  ['afval', 'moss'],
  ['natuur', 'pine'],
  ['infrastructuur', 'moss'],
  ['mobiliteit', 'slate'],
  ['verkeersveiligheid', 'ochre'],
  ['weerbaarheid', 'violet'],
  ['veiligheid', 'brick'],
  ['gezondheid', 'berry'],
  ['gelijke-kansen', 'violet'],
  ['schoolkosten', 'slate'],
  ['burgerschap', 'blue'],
]);

/** The colour of a theme. A theme that a municipality added itself has no colour of its own yet: it is slate. */
export const hueOf = (themeId: string): Hue => HUES.get(themeId) ?? 'slate';

/** The class that sets `--hue-light`, `--hue` and `--hue-deep`. */
export const hueClassOf = (themeId: string): string => `hue-${hueOf(themeId)}`;

/** The drawing of a theme (480 × 270); a theme without one gets the general drawing. */
export const pictureOf = (themeId: string): string => `/illustraties/${HUES.has(themeId) ? themeId : 'algemeen'}.svg`;
