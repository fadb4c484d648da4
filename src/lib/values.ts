/** What was typed, by field name; a field may be there more than once (checkboxes). */
export type Values = Readonly<Record<string, readonly string[]>>;

/** Per field the key of the sentence that says what is wrong and how to mend it. */
export type Errors = Readonly<Record<string, string>>;

export const first = (values: Values, name: string): string => (values[name]?.[0] ?? '').trim();

/** A whole number as people type it, also "1 270" and "1.270"; undefined when it is none. */
export function wholeNumber(text: string): number | undefined {
  const plain = text.replace(/[\s.](?=\d{3}\b)/g, '').trim();
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined;
}

/** An amount in euro as people type it ("125", "125,50", "€ 1.250"), in cents; undefined when it is none. */
export function euroAmount(text: string): number | undefined {
  const plain = text.replace(/[€\s]/g, '').replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

/** "9.30", "9:30", "09u30" and "9" as `HH:MM`; what is no time stays as it was typed. */
export function clockTime(text: string): string {
  const plain = text.trim();
  const found = /^(\d{1,2})\s*[.:u]\s*(\d{2})?\s*u?\.?$/i.exec(plain) ?? /^(\d{1,2})()$/.exec(plain);
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] || '00'}` : plain;
}
