import type { CountColumn, Header } from '#src/domain/schools/list-columns.ts';
import { schoolNumber, siteNumber } from '#src/domain/schools/official-list.ts';

/** Pupils of one site in one school year, of one main structure and of one leerjaar or graad ('' is all of them). */
export interface PupilCount {
  readonly schoolId: string;
  readonly siteNumber: number;
  readonly schoolYear: string;
  readonly structure: string;
  readonly part: string;
  readonly pupils: number;
}

export interface WrongCount {
  readonly line: number;
  readonly column: CountColumn;
  readonly value: string;
}

export type CountsOutcome =
  | { readonly kind: 'read'; readonly counts: readonly PupilCount[]; readonly rows: number }
  | { readonly kind: 'refused'; readonly reason: 'rows-wrong'; readonly wrong: readonly WrongCount[] };

/**
 * Adds up an open file with pupil counts for these schools: per site, school year, main structure and leerjaar, or graad in
 * primary education, which is counted per graad. Boys and girls, study directions and groups fall together. A site is known
 * by the number of its school and its own number, never by its address: many schools share one.
 */
export function readPupilCounts(header: Header, rows: readonly (readonly string[])[], isOurs: (schoolId: string) => boolean): CountsOutcome {
  const cell = (row: readonly string[], column: CountColumn) => (row[header.at.get(column) ?? -1] ?? '').replace(/\s+/g, ' ').trim();
  const wrong: WrongCount[] = [];
  const sums = new Map<string, PupilCount>();

  rows.forEach((row, index) => {
    const schoolId = schoolNumber(cell(row, 'instellingscode'));
    if (schoolId === undefined || !isOurs(schoolId)) return;
    const site = siteNumber(cell(row, 'intern volgnr vpl'));
    const schoolYear = yearIn(cell(row, 'schooljaar'));
    const structure = /^\d{3}$/.exec(cell(row, 'hoofdstructuur (code)'))?.[0];
    const pupils = /^\d{1,6}$/.test(cell(row, 'aantal inschrijvingen')) ? Number(cell(row, 'aantal inschrijvingen')) : undefined;
    for (const [column, value] of [['intern volgnr vpl', site], ['schooljaar', schoolYear], ['hoofdstructuur (code)', structure], ['aantal inschrijvingen', pupils]] as const) {
      if (value === undefined) wrong.push({ line: index + 2, column, value: cell(row, column) });
    }
    if (site === undefined || schoolYear === undefined || structure === undefined || pupils === undefined) return;

    const part = cell(row, 'leerjaar') || cell(row, 'graad lager onderwijs') || cell(row, 'graad secundair onderwijs');
    const key = JSON.stringify([schoolId, site, schoolYear, structure, part]);
    sums.set(key, { schoolId, siteNumber: site, schoolYear, structure, part, pupils: (sums.get(key)?.pupils ?? 0) + pupils });
  });
  return wrong.length > 0 ? { kind: 'refused', reason: 'rows-wrong', wrong } : { kind: 'read', counts: [...sums.values()], rows: rows.length };
}

/** `2025-2026`, also when the file writes it as 2025/2026 or 2025-26. */
function yearIn(text: string): string | undefined {
  const [, from = '', until = ''] = /^(\d{4})\s*[-/]\s*(\d{2}|\d{4})$/.exec(text) ?? [];
  const next = Number(from) + 1;
  return from !== '' && String(next).endsWith(until) ? `${from}-${next}` : undefined;
}
