import { type Kept, type Term, listKept } from '#src/domain/administration/index.ts';
import type { Municipality } from '#src/domain/municipality/index.ts';
import { IDLE_HOURS, REMEMBERED_DAYS } from '#src/http/login.ts';
import type { Texts } from '#src/i18n/nl/index.ts';

export interface KeptInWords {
  readonly what: Kept;
  readonly title: string;
  readonly why: string;
  readonly term: string;
}

/** What is kept how long, as the privacy statement and the register of processing say it: one list for both. */
export function keptInWords({ retentionYears }: Pick<Municipality, 'retentionYears'>, words: Texts['administration']['privacy']): KeptInWords[] {
  return listKept({ retentionYears, idleHours: IDLE_HOURS }).map(({ what, term, afterwards }) => {
    const [title, why] = words.kept[what];
    const said = afterwards ? words.afterwards(termInWords(term, words), termInWords(afterwards, words)) : termInWords(term, words);
    return { what, title, why, term: what === 'sessions' ? `${said}, ${words.orRemembered(REMEMBERED_DAYS)}` : said };
  });
}

function termInWords(term: Term, words: Texts['administration']['privacy']): string {
  return 'count' in term ? words.terms[term.unit](term.count) : words.terms[term.unit];
}
