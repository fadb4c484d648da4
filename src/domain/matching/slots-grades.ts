import type { Slot, SlotText } from '#src/domain/matching/slots.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1, '1e': 1, '1ste': 1, tweede: 2, '2e': 2, '2de': 2, derde: 3, '3e': 3, '3de': 3, vierde: 4, '4e': 4, '4de': 4, vijfde: 5, '5e': 5, '5de': 5, zesde: 6, '6e': 6, '6de': 6,
};
const ordinal = Object.keys(ORDINALS).join('|');

/** "zesdeklassers", "het zesde leerjaar", "L6", "derde kleuterklas", "eerste middelbaar", "derde graad". */
const PATTERNS: readonly { readonly pattern: RegExp; readonly code: (ordinal: number, rest: string) => string }[] = [
  { pattern: new RegExp(`\\b(${ordinal}) ?(kleuterklas|kleuter|kleuters|kleuterjaar)\\w*`, 'g'), code: (n) => `K${n}` },
  { pattern: new RegExp(`\\b(${ordinal}) ?(middelbaar|secundair|jaar secundair|jaar middelbaar|jaar van het secundair)\\w*`, 'g'), code: (n) => `S${n}` },
  { pattern: new RegExp(`\\b(${ordinal}) ?(leerjaar|klas|klassers?|klassertjes|jaars|studiejaar|lj|klasser)\\b`, 'g'), code: (n) => `L${n}` },
  { pattern: new RegExp(`\\b(${ordinal}) ?(graad)( (?:van het )?(?:secundair|middelbaar))?`, 'g'), code: (n, rest) => `${/secundair|middelbaar/.test(rest) ? 'SG' : 'G'}${n}` },
  { pattern: /\b([kls]) ?([1-6])\b/g, code: (n, rest) => `${rest.charAt(0).toUpperCase()}${n}` },
];

export function readGrades(from: SlotText): Slot[] {
  const grades: Slot[] = [];
  for (const { pattern, code } of PATTERNS) {
    for (const found of from.text.matchAll(pattern)) {
      const [all, first = '', second = ''] = found;
      const number = ORDINALS[first] ?? Number(second);
      if (number >= 1 && number <= 6) grades.push(from.slot(code(number, all), found.index, found.index + all.length));
    }
  }
  return grades;
}
