import type { Actor } from '#src/domain/accounts/index.ts';
import { type Answerable, type AnswerValue, type DataItem, type ReadEntry, hidesSmall, isSmall, shownCount, shownTotal } from '#src/domain/facts/index.ts';
import type { School } from '#src/domain/schools/index.ts';
import { answerInWords } from '#src/http/answer-words.ts';
import type { Texts } from '#src/i18n/nl/index.ts';
import type { CsvCell } from '#src/lib/tables/index.ts';

/** What somebody wants to see of which schools, as it stands in the address. */
export interface KnownSearch {
  readonly subject: string;
  readonly itemIds: readonly string[];
  readonly level: string;
  readonly text: string;
}

export function readKnownSearch(url: URL): KnownSearch {
  const given = (name: string) => url.searchParams.get(name) ?? '';
  return { subject: given('onderwerp'), itemIds: url.searchParams.getAll('gegeven').slice(0, 60), level: given('soort'), text: given('q').slice(0, 100) };
}

/** The items of a search: those that are ticked, or all of the subject; without a subject, of the first one. */
export function itemsOf(all: readonly DataItem[], search: KnownSearch): { subjects: string[]; subject: string; ofSubject: DataItem[]; items: DataItem[] } {
  const asked = all.filter(({ retiredAt }) => retiredAt === null);
  const subjects = [...new Set(asked.map(({ subject }) => subject))];
  const subject = subjects.includes(search.subject) ? search.subject : (subjects.find((one) => one === 'leerlingen') ?? subjects[0] ?? '');
  const ofSubject = asked.filter((item) => item.subject === subject);
  const ticked = ofSubject.filter(({ id }) => search.itemIds.includes(id));
  return { subjects, subject, ofSubject, items: ticked.length > 0 ? ticked : ofSubject };
}

export function searchAddress(search: KnownSearch): string {
  const query = new URLSearchParams({ onderwerp: search.subject, soort: search.level, q: search.text });
  for (const id of search.itemIds) query.append('gegeven', id);
  return query.toString();
}

/** An answer as this reader may see it: small counts of children and families are not told one by one. */
export function shownAnswer(answerable: Answerable, value: AnswerValue, hidesSmall: boolean, t: Texts): string {
  if (!hidesSmall) return answerInWords(answerable, value, t.surveyAnswers);
  if (typeof value === 'number' && answerable.type === 'number') return isSmall(value) ? t.facts.small : answerInWords(answerable, value, t.surveyAnswers);
  const numbers = numbersIn(value);
  if (answerable.type !== 'table' || !numbers) return answerInWords(answerable, value, t.surveyAnswers);
  return Object.entries(numbers).map(([row, number]) => `${row}: ${typeof number === 'number' && isSmall(number) ? t.facts.small : String(number).replace('.', ',')}`).join('\n');
}

/**
 * What is known of these schools as a table to keep: a column per item, of a table one per row, with the day it describes;
 * below it what adds up. Small counts are hidden as on the page, and so is a sum that would tell them.
 */
export function exportOfFacts(actor: Actor, items: readonly DataItem[], schools: readonly { school: School; entries: readonly ReadEntry[] }[], t: Texts): { header: string[]; rows: CsvCell[][] } {
  const words = t.facts.service;
  const header: string[] = [words.columns.number, words.columns.school];
  const rows: CsvCell[][] = schools.map(({ school }) => [school.id, school.name]);
  const totals: CsvCell[] = ['', words.total];
  for (const item of items) {
    const hides = hidesSmall(actor, item);
    const entries = schools.map((one) => one.entries.find((entry) => entry.item.id === item.id));
    for (const row of item.type === 'table' && item.rows.length > 0 ? item.rows : ['']) {
      header.push(words.columns.item(item.label, row));
      const counts: number[] = [];
      entries.forEach((entry, at) => {
        const number = entry?.known && numberOf(entry.known.value, row);
        if (typeof number === 'number' && isCount(item)) {
          const shown = shownCount(number, hides);
          counts.push(number);
          rows[at]?.push(shown.kind === 'small' ? t.facts.small : shown.count);
        } else rows[at]?.push(wordsOf(entry, row, hides, t));
      });
      totals.push(!isCount(item) || counts.length === 0 ? '' : (shownTotal(counts, hides) ?? t.facts.hiddenTotal));
    }
    header.push(words.columns.on(item.label));
    entries.forEach((entry, at) => void rows[at]?.push(entry?.known?.fact.referenceOn ?? ''));
    totals.push('');
  }
  return { header, rows: rows.length > 0 ? [...rows, totals] : rows };
}

const isCount = ({ type, rows }: Pick<DataItem, 'type' | 'rows'>): boolean => type === 'number' || (type === 'table' && rows.length > 0);
const numbersIn = (value: AnswerValue): Readonly<Record<string, unknown>> | undefined => (typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined);
function numberOf(value: AnswerValue, row: string): number | undefined {
  const found = row === '' ? value : numbersIn(value)?.[row];
  return typeof found === 'number' ? found : undefined;
}

function wordsOf(entry: ReadEntry | undefined, row: string, hides: boolean, t: Texts): string {
  if (entry?.reading === 'ask-purpose') return t.facts.service.lockedFile;
  if (entry?.reading === 'closed') return t.facts.service.closed;
  return entry?.known && row === '' ? shownAnswer(entry.answerable, entry.known.value, hides, t) : '';
}
