/** A piece of a text, marked or not. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, by the places `[from, to)` that are marked; what lies outside the text, or over an earlier mark, falls away. */
export function markedParts(text: string, marks: readonly (readonly [from: number, to: number])[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const [begin, end] = [Math.max(from, at), Math.min(to, text.length)];
    if (end <= begin) continue;
    if (begin > at) parts.push({ text: text.slice(at, begin), marked: false });
    parts.push({ text: text.slice(begin, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
