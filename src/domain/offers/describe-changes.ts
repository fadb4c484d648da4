import type { MaterialChange, Period, Place, Price } from '#src/domain/offers/material-changes.ts';
import { gradeRuns } from '#src/domain/schools/index.ts';
import { offerChanges as t } from '#src/i18n/nl/offer-changes.ts';
import { offers } from '#src/i18n/nl/offers.ts';
import { gradesInWords, priceInWords, sessionInWords } from '#src/i18n/nl/words.ts';
import { period, plainDay } from '#src/lib/dates-nl.ts';
import { euro } from '#src/lib/money.ts';

/** A change as people read it; without `after` what was there falls away. */
export interface ChangeInWords {
  readonly what: MaterialChange['what'];
  readonly label: string;
  readonly before: string;
  readonly after: string | null;
}

/** Both sides of every change in words, in the order of the rule. */
export const describeChanges = (changes: readonly MaterialChange[]): ChangeInWords[] =>
  changes.map((change) => ({ what: change.what, label: change.what === 'moment' && change.sessionId === null ? t.when : t.what[change.what], ...sidesOf(change) }));

/** The change as one sentence: for the history, a mail, a list of versions. */
export const changeAsSentence = ({ label, before, after }: ChangeInWords): string =>
  after === null ? t.fallsAway(label, before) : t.becomes(label, before, after);

function sidesOf(change: MaterialChange): { before: string; after: string | null } {
  switch (change.what) {
    case 'moment':
      return change.sessionId === null
        ? { before: periodsInWords(change.before), after: periodsInWords(change.after) }
        : { before: sessionInWords({ ...change.before, place: '' }), after: change.after && sessionInWords({ ...change.after, place: '' }) };
    case 'place':
      return change.sessionId === null
        ? placesInWords(change.before, change.after)
        : { before: change.before || t.placeUnknown, after: change.after || t.placeUnknown };
    case 'price':
      return { before: wholePriceInWords(change.before), after: wholePriceInWords(change.after) };
    case 'grades':
      return { before: gradesInWords(gradeRuns(change.before)), after: gradesInWords(gradeRuns(change.after)) };
  }
}

const periodsInWords = (periods: readonly Period[]): string => periods.map(periodInWords).join(' · ');

function periodInWords({ from, until }: Period): string {
  const [begins, ends] = [from !== '0000-01-01', until !== '9999-12-31'];
  if (begins && ends) return period(from, until);
  return begins ? `vanaf ${plainDay(from)}` : ends ? `tot en met ${plainDay(until)}` : t.wholeYear;
}

/** Only what differs: the same kind of place need not be said twice. */
function placesInWords(before: Place, after: Place): { before: string; after: string } {
  const inWords = ({ place, location }: Place): string =>
    before.place === after.place ? location || t.placeUnknown : [offers.places[place], location].filter(Boolean).join(': ');
  return { before: inWords(before), after: inWords(after) };
}

/** The price with all that belongs to it: who pays another tariff, and how many turns it counts. */
export function wholePriceInWords({ tariffs, turns, ...price }: Price): string {
  const others = tariffs.filter(({ cents }) => cents > 0).map((tariff) => `${tariff.for}: ${euro(tariff.cents)}`);
  return [priceInWords({ ...price, tariffs }), turns === null ? '' : t.turns(turns), ...others].filter(Boolean).join(', ');
}
