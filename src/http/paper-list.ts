import type { RootDb } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type ListChoice, type ListKindId, type PaperList, isListKind, listKindOf, paperListOf } from '#src/domain/requests/index.ts';
import { print } from '#src/i18n/nl/print.ts';
import { sessionInWords } from '#src/i18n/nl/words.ts';
import { plainDay } from '#src/lib/dates-nl.ts';
import { type Day, isDay } from '#src/lib/time.ts';

/** What somebody chose for a list, as it stands in its address. Without a first day, what is over stays away where that is the use of the list. */
export function readListAddress(kind: ListKindId, { searchParams }: URL, today: Day): ListChoice {
  const day = (name: string, otherwise: Day | '') => {
    const typed = searchParams.get(name);
    return typed === null ? otherwise : isDay(typed) ? typed : '';
  };
  const { period } = listKindOf(kind);
  return {
    offerId: (searchParams.get('aanbod') ?? '').slice(0, 80),
    sessionId: (searchParams.get('sessie') ?? '').slice(0, 80),
    from: period === 'none' ? '' : day('van', period === 'from-today' ? today : ''),
    until: period === 'none' ? '' : day('tot', ''),
  };
}

export function listAddressQuery({ offerId, sessionId, from, until }: ListChoice): string {
  return new URLSearchParams({ ...(offerId && { aanbod: offerId }), ...(sessionId && { sessie: sessionId }), van: from, tot: until }).toString();
}

/** The list an address asks for, if there is one for this person. */
export function listAt(db: RootDb, actor: Actor, kind: string | undefined, url: URL, today: Day): { kind: ListKindId; choice: ListChoice; list: PaperList } | undefined {
  if (kind === undefined || !isListKind(kind)) return undefined;
  const choice = readListAddress(kind, url, today);
  const list = paperListOf(db, actor, kind, choice);
  return list && { kind, choice, list };
}

/** What a list is about: its offer, its session, its period. */
export function aboutList({ offer, session }: PaperList, { from, until }: ListChoice): string {
  const period = print.lists.period(from && plainDay(from), until && plainDay(until));
  return [offer ? `${offer.title} (${offer.code}, ${offer.schoolYear})` : print.lists.all, session ? sessionInWords(session) : '', period].filter(Boolean).join(' · ');
}

