import type { Line, Participants } from '#src/domain/requests/index.ts';
import { type Errors, type Values, first, wholeNumber } from '#src/lib/values.ts';

/** Reads the numbers a school changed, row by row in the order of the line; a row of zero pupils stays at home. */
export function readNumbers(line: Line, values: Values): { participants: Participants[]; errors: Errors } {
  const errors: Record<string, string> = {};
  const participants = line.participants.flatMap((row, index): Participants[] => {
    const pupils = wholeNumber(first(values, `pupils.${index}`));
    const adults = wholeNumber(first(values, `adults.${index}`));
    if (pupils === undefined || pupils > 2000) errors[`pupils.${index}`] = 'pupils-wrong';
    if (adults === undefined || adults > 300) errors[`adults.${index}`] = 'adults-wrong';
    return pupils ? [{ ...row, pupils, adults: adults ?? row.adults }] : [];
  });
  return { participants, errors };
}
