import type { Db } from '#db/client.ts';
import { type Actor, actorOf, findPersonByEmail } from '#src/domain/accounts/index.ts';
import { findOfferByCode } from '#src/domain/offers/index.ts';
import {
  type ClassRow, type Needs, type TopicContact, addQuietPeriod, basisOfClasses, changeAccessNotes, confirmClasses, listClasses, readFreeLines, saveClasses, saveFreeDays,
  basisOfContact, listTopicContacts, saveTopicContacts,
} from '#src/domain/schools/index.ts';
import { type Day, dayOf, instantAt } from '#src/lib/time.ts';

/** What schools wrote down of themselves: De Kiem nearly all of it, the others what they came to. */

const at = (day: Day, time = '16:10') => instantAt(`${day}T${time}`);

/** The classes of De Kiem of which somebody said more than the numbers. */
const MORE: Readonly<Record<string, { teacher?: string; adults?: number; needs?: Needs }>> = {
  '1KA': { teacher: 'Sien Wouters', adults: 4 }, '3A': { teacher: 'An Peeters' }, '3B': { teacher: 'Joke Dierckx', needs: { hearing: 1 } },
  '4A': { teacher: 'Thomas Aerts' }, '5A': { teacher: 'Lien Goethals', needs: { wheelchair: 1 } }, '6A': { teacher: 'Wouter Jans', needs: { wheelchair: 1, 'quiet-place': 2 } },
};

const DE_KIEM_DAYS = `
vr 10/10/2025 pedagogische studiedag
ma 26/01/2026 facultatieve vrije dag
wo 22/04/2026 pedagogische studiedag
ma 1/06/2026 facultatieve vrije dag
vr 9/10/2026 pedagogische studiedag
ma 25/01/2027 facultatieve vrije dag
wo 21/04/2027 pedagogische studiedag
vr 4/06/2027 namiddag schoolfeest, facultatief vrij`;

/** Other schools, by their first site: two of them are free when the theatre plays. */
const OTHER_DAYS: Readonly<Record<string, string>> = {
  '990002': 'vr 2/10/2026 pedagogische studiedag\nma 1/02/2027 facultatieve vrije dag',
  '990003': 'ma 12/10/2026 pedagogische studiedag\nvr 22/01/2027 facultatieve vrije dag',
  '990005': 'vr 2/10/2026 pedagogische studiedag\nvr 11/06/2027 facultatieve vrije dag',
  '990021': 'do 1/10/2026 pedagogische studiedag\n14/12/2026 - 18/12/2026 evaluatie en klassenraad',
};

export function seedProfiles(db: Db): void {
  const person = (email: string): Actor => actorOf(db, findPersonByEmail(db, email)?.id ?? '');
  const [karel, rita] = [person('directie@dekiem.example'), person('secretariaat@dekiem.example')];

  classesOf(db, rita, '990001-1');
  for (const siteId of ['990001-1', '990001-2']) confirmClasses(db, rita, siteId, at('2025-09-22'));
  confirmClasses(db, person('directie@demolenwiek.example'), '990002-1', at('2025-09-29'));
  confirmClasses(db, person('directie@sintaldegondis.example'), '990005-1', at('2025-10-14'));

  changeAccessNotes(db, rita, '990001-1', 'Bel aan de grote poort in de Molenstraat. Een bus kan aan de kerk stoppen, vijftig meter verder.', at('2025-09-22'));
  changeAccessNotes(db, rita, '990001-2', 'Ingang langs het fietspad naast Veldweg 3. Parkeren kan in de straat.', at('2025-09-22'));
  for (const siteId of ['990001-1', '990001-2']) saveDays(db, rita, siteId, DE_KIEM_DAYS);
  addQuietPeriod(db, karel, '990001-1', { firstOn: '2026-06-15', lastOn: '2026-06-26', reason: 'Toetsen en rapporten' }, at('2025-09-22'));
  addQuietPeriod(db, karel, '990001-1', { firstOn: '2026-09-01', lastOn: '2026-09-11', reason: 'De eerste schoolweken' }, at('2026-05-04'));
  const nobodyYet = listTopicContacts(db, '990001');
  saveTopicContacts(db, karel, '990001', contactsOfDeKiem(), (topic) => basisOfContact(nobodyYet, topic), at('2026-05-04'));

  for (const [schoolId, lines] of Object.entries(OTHER_DAYS)) saveDays(db, principalOf(db, schoolId), `${schoolId}-1`, lines);
  // Two schools have no lessons on the first day of a performance: the service that looks sees it, and so does who books.
  const firstDay = findOfferByCode(db, 'CUL-02', '2026-2027')?.sessions[0]?.startsAt.slice(0, 10);
  if (firstDay) for (const schoolId of ['990003', '990007']) saveDays(db, principalOf(db, schoolId), `${schoolId}-1`, `${firstDay} pedagogische studiedag`);
}

const PRINCIPALS: Readonly<Record<string, string>> = {
  '990002': 'demolenwiek', '990003': 'weefgetouwen', '990005': 'sintaldegondis', '990007': 'tervaart', '990021': 'schietspoel',
};
const principalOf = (db: Db, schoolId: string): Actor => actorOf(db, findPersonByEmail(db, `directie@${PRINCIPALS[schoolId]}.example`)?.id ?? '');

function saveDays(db: Db, actor: Actor, siteId: string, lines: string): void {
  const when = at('2026-05-05');
  const outcome = saveFreeDays(db, actor, siteId, readFreeLines(lines, dayOf(when)).days, when);
  if (outcome.kind !== 'saved') throw new Error(`${siteId} could not write down its free days: ${outcome.reason}`);
}

function classesOf(db: Db, actor: Actor, siteId: string): void {
  const classes = listClasses(db, siteId, '2025-2026');
  const rows = classes.map((known): ClassRow => {
    const more = MORE[known.label];
    return { ...known, teacher: more?.teacher ?? known.teacher, adults: more?.adults ?? known.adults, needs: more?.needs ?? known.needs };
  });
  saveClasses(db, actor, siteId, '2025-2026', { rows, gone: [] }, basisOfClasses(classes), at('2025-09-22', '15:40'));
}

/** Consultation has nobody of its own, and Rita is who receives everything. */
function contactsOfDeKiem(): TopicContact[] {
  const [an, joke] = [{ name: 'An Peeters', email: 'an.peeters@dekiem.example', phone: '0470 12 34 56' }, { name: 'Joke Dierckx', email: 'joke.dierckx@dekiem.example', phone: '' }];
  const rita = { name: 'Rita Claes', email: 'secretariaat@dekiem.example', phone: '099 98 76 50' };
  const karel = { name: 'Karel Wouters', email: 'directie@dekiem.example', phone: '099 98 76 51' };
  const none = { backupName: '', backupEmail: '' };
  const behind = ({ name, email }: { name: string; email: string }) => ({ backupName: name, backupEmail: email });
  return [
    { topic: 'general', ...rita, ...behind(karel) },
    { topic: 'culture', ...an, ...behind(joke) },
    { topic: 'sport', name: 'Thomas Aerts', email: 'thomas.aerts@dekiem.example', phone: '', ...none },
    { topic: 'environment', ...joke, ...none },
    { topic: 'traffic', ...an, ...none },
    { topic: 'health', ...rita, ...none },
    { topic: 'surveys', ...karel, ...behind(rita) },
    { topic: 'invoices', ...rita, ...none },
    { topic: 'management', ...karel, ...none },
  ];
}
