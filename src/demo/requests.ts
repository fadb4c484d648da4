import { randomUUID } from 'node:crypto';
import type { Db } from '#db/client.ts';
import { memberEmail } from '#src/demo/town.ts';
import { wishFor } from '#src/demo/wishes.ts';
import { type Actor, actorOf, findPersonByEmail, nobody } from '#src/domain/accounts/index.ts';
import type { Moment } from '#src/domain/bookings/index.ts';
import { findOfferByCode } from '#src/domain/offers/index.ts';
import {
  type AskedLine, type Line, acceptLine, askSchool, cancelLine, changeNumbers, declineLine, evaluateLine, expireUnconfirmed, findRequest, forwardLine,
  joinLine, moveMoment, noteOnLine, notePhoneRequest, phoneForm, proposeToSchool, putOnWaitingList, recordAttendance, replyToService, submitRequest,
  withdrawLine,
} from '#src/domain/requests/index.ts';
import { type Grade, listGroups, listSites, usualAdults } from '#src/domain/schools/index.ts';
import { type Instant, instantAt } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';

/** What schools asked so far: last year as it was lived, and this season with a line in every state. */

const THIS = '2026-2027';
const LAST = '2025-2026';

export function seedRequests(db: Db, sender: MailSender): void {
  const town = castOf(db, sender);
  lastYear(town);
  season(town);
}

export type Cast = ReturnType<typeof castOf>;

/** The people of the story and the few verbs it needs. */
export function castOf(db: Db, sender: MailSender) {
  const person = (email: string): Actor => {
    const found = findPersonByEmail(db, email);
    if (!found) throw new Error(`${email} is nobody`);
    return actorOf(db, found.id);
  };
  const desk = (serviceId: string): Actor => person(memberEmail(serviceId));

  /** One request with a line per code; the groups are those of the main site, of the grades named. */
  const ask = (by: Actor, at: Instant, wanted: readonly [code: string, grades: readonly Grade[], year?: string][], more: { question?: string; remarks?: string } = {}): Line[] => {
    const schoolId = by.schools[0]?.id ?? '';
    const [site] = listSites(db, [schoolId]);
    if (!site) throw new Error(`${by.name} has no school`);
    const lines = wanted.map(([code, grades, year = THIS], n): AskedLine => {
      const offer = findOfferByCode(db, code, year);
      if (!offer) throw new Error(`${code} of ${year} is not there`);
      const groups = listGroups(db, site.id, year).filter(({ grade }) => grades.includes(grade));
      const participants = groups.map(({ classGroupId, grade, label, classes, pupils }) => ({ classGroupId, grade, label, classes, pupils, adults: usualAdults(pupils, classes) }));
      return { offer, question: '', participants, wish: wishFor(offer, n + grades.length) };
    });
    const asked = more.question ? [...lines, { offer: null, question: more.question, participants: [], wish: {} }] : lines;
    const outcome = submitRequest(
      db, by,
      { ask: { siteId: site.id, contact: { name: by.name, email: by.email, phone: phoneOf(by) }, remarks: more.remarks ?? '', lines: asked }, key: randomUUID(), contentHash: '' },
      sender, at,
    );
    if (outcome.kind !== 'sent') throw new Error(`${by.name} could not ask: ${outcome.reason}`);
    return findRequest(db, by, outcome.reference);
  };
  return { db, sender, person, desk, ask };
}

/** A number nobody has, always the same for the same person. */
const phoneOf = ({ email }: Actor): string => {
  const code = [...email].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_000, 7);
  return `0470 00 ${String(code).padStart(4, '0').replace(/(..)(..)/, '$1 $2')}`;
};

export const moment = (day: string, startsAt: string, endsAt: string, place = ''): Moment => ({ day, startsAt, endsAt, untilDay: null, place });

/** Brussels summer time is two hours ahead of what is stored, winter time one. */
export const at = (day: string, time = '09:00'): Instant => instantAt(`${day}T${time}`);

const [AN, RITA, JOKE, BRAM, NADIA, PIETER] = [
  'an.peeters@dekiem.example', 'secretariaat@dekiem.example', 'joke.dierckx@dekiem.example', 'bram.desmet@sintaldegondis.example',
  'nadia.lambrecht@schietspoel.example', 'pieter.coppens@demolenwiek.example',
] as const;

function lastYear({ db, sender, person, desk, ask }: Cast): void {
  const past = (by: string, wanted: [string, readonly Grade[]], asked: string, when: Moment | undefined, how?: 'done' | 'partly' | 'no-show', said?: string): void => {
    const [line] = ask(person(by), at(asked), [[wanted[0], wanted[1], LAST]]);
    if (!line?.serviceId) throw new Error('a line of last year has no service');
    const service = desk(line.serviceId);
    acceptLine(db, service, line.id, { message: 'Tot dan!', moment: when }, sender, at(asked, '15:00'));
    if (!when || !how) return;
    recordAttendance(db, service, line.id, how, sender, at(when.day, '17:00'));
    if (said) evaluateLine(db, person(by), line.id, said, sender, at(when.day, '20:00'));
  };
  past(AN, ['SPO-01', ['L3', 'L4', 'L5', 'L6']], '2025-05-20', moment('2025-09-25', '09:00', '12:00', 'Sportpark De Wei'), 'done', 'Goed geregeld. De bus was tien minuten te laat, de kinderen genoten.');
  past(BRAM, ['SPO-01', ['L1', 'L2', 'L3', 'L4', 'L5', 'L6']], '2025-05-22', moment('2025-09-25', '09:00', '12:00', 'Sportpark De Wei'), 'done');
  past(PIETER, ['BIB-01', ['L1', 'L2']], '2025-09-15', moment('2025-11-18', '10:00', '10:50', 'Hoofdbibliotheek'), 'done', 'De bibliothecaris las prachtig voor.');
  past(AN, ['NAT-01', ['L4']], '2025-09-08', moment('2025-10-07', '09:00', '11:30', 'Vertrekpunt Meerbos'), 'partly');
  past(JOKE, ['ERF-01', ['L3']], '2025-09-10', moment('2025-10-14', '13:30', '15:00', 'Vertrek Oude Spinnerij'), 'no-show');
  past(BRAM, ['POL-02', ['L5']], '2025-09-18', moment('2026-04-28', '10:00', '11:40'), 'done');
  past(PIETER, ['BRA-01', ['L5']], '2025-10-02', moment('2026-05-05', '09:30', '10:45', 'Kazerne Lindervelde'));
  past(AN, ['NAT-02', ['K2', 'K3']], '2026-02-10', moment('2026-05-21', '09:00', '11:30', 'Kinderboerderij De Vlaskiem'));
  past(RITA, ['BIB-01', ['L2']], '2026-03-02', moment('2026-05-28', '10:00', '10:50', 'Hoofdbibliotheek'));
  past(BRAM, ['POL-02', ['L4']], '2026-03-12', moment('2026-05-19', '13:30', '15:10'));
}

function season({ db, sender, person, desk, ask }: Cast): void {
  const first = (lines: readonly Line[], code = 0): Line => {
    const line = lines[code];
    if (!line) throw new Error('the request has no such line');
    return line;
  };

  // De Kiem, An: a performance by lot, the school run, MOS; each with another service.
  const [grensland, run, mos] = ask(person(AN), at('2026-05-04', '16:20'), [['CUL-02', ['L6']], ['MIL-01', []], ['MOB-01', ['L3', 'L4', 'L5', 'L6']]], { remarks: 'Er komt 1 leerling met een rolstoel mee in het 6de leerjaar.' });
  if (!grensland || !run || !mos) throw new Error('An asked three things');
  askSchool(db, desk('milieu'), run.id, 'Fijn dat jullie willen starten! Is de directie akkoord, en wie van het team doet mee?', sender, at('2026-05-07', '10:10'));
  acceptLine(db, desk('mobiliteit'), mos.id, { message: 'Jullie krijgen het pakket met stickers begin september.', moment: moment('2026-09-18', '08:00', '09:00', 'Schoolomgeving') }, sender, at('2026-05-06', '11:00'));

  // De Kiem, Rita: waste, a loan, a visit that was moved.
  const waste = first(ask(person(RITA), at('2026-04-21', '09:40'), [['MIL-02', []]]));
  acceptLine(db, desk('milieu'), waste.id, { message: 'De containers komen in de laatste week van augustus.', moment: { day: '2026-09-01', startsAt: null, endsAt: null, untilDay: null, place: 'Molenstraat 12' } }, sender, at('2026-04-28'));
  changeNumbersOf(waste);
  const bib = first(ask(person(RITA), at('2026-04-27', '11:15'), [['BIB-01', ['L1']]]));
  acceptLine(db, desk('bib'), bib.id, { message: 'Jullie zijn welkom.', moment: moment('2026-11-10', '10:00', '10:50', 'Hoofdbibliotheek') }, sender, at('2026-04-29'));
  moveMoment(db, desk('bib'), bib.id, moment('2026-11-12', '10:00', '10:50', 'Hoofdbibliotheek'), 'De collega die de bezoeken geeft, is die dag op opleiding.', sender, at('2026-05-11', '14:00'));
  ask(person(RITA), at('2026-05-11', '08:50'), [['BIB-02', []]]);

  // De Kiem, Joke: an appointment with a counter-proposal; one she withdrew.
  const farm = first(ask(person(JOKE), at('2026-05-05', '12:05'), [['NAT-02', ['K3']]]));
  proposeToSchool(db, desk('natuur'), farm.id, [moment('2026-10-15', '09:00', '11:30', 'Kinderboerderij De Vlaskiem'), moment('2026-10-20', '09:00', '11:30', 'Kinderboerderij De Vlaskiem')], 'In de eerste week van oktober zijn de schapen nog op de zomerweide.', sender, at('2026-05-08', '09:30'));
  const walk = first(ask(person(JOKE), at('2026-04-30', '15:30'), [['ERF-01', ['L3']]]));
  withdrawLine(db, person(JOKE), walk.id, 'We gaan dit jaar naar het Meerbos.', sender, at('2026-05-10', '19:40'));
  joinLine(db, person(JOKE), mos.id, [], sender, at('2026-05-09', '13:00'));

  // Sint-Aldegondis: many lines, one that is late, one full, one declined, one with other numbers.
  const [late, firestation] = ask(person(BRAM), at('2026-04-20', '10:00'), [['NAT-01', ['L2']], ['BRA-01', ['L5']]]);
  if (!late || !firestation) throw new Error('Bram asked two things');
  noteOnLine(db, desk('natuur'), late.id, 'Gids Meerbos heeft rugklachten. Vraag vervanging voor september.', at('2026-04-29', '16:00'));
  declineLine(db, desk('brandweer'), firestation.id, 'In het najaar is de kazerne in verbouwing. Vraag gerust opnieuw voor het voorjaar.', sender, at('2026-05-06', '10:45'));
  const cloud = first(ask(person(BRAM), at('2026-05-05', '08:30'), [['CUL-01', ['K3', 'L1']]]));
  ask(person(BRAM), at('2026-05-11', '16:45'), [['SPO-01', ['L1', 'L2', 'L3', 'L4', 'L5', 'L6']], ['CUL-02', ['L5', 'L6']], ['CUL-04', ['L3']]]);
  putOnWaitingList(db, desk('cultuur'), cloud.id, 'De voormiddag is al heel gegeerd. We zetten jullie op de lijst tot de loting.', sender, at('2026-05-11', '11:20'));
  const police = first(ask(person(BRAM), at('2026-04-22', '13:10'), [['POL-03', ['L6']]]));
  acceptLine(db, desk('politie'), police.id, { message: 'Inspecteur Jacobs komt langs.', moment: moment('2027-01-19', '10:00', '11:40', 'In de klas') }, sender, at('2026-04-30'));
  cancelLine(db, desk('politie'), police.id, 'Die dag is er een oefening van de hele zone. Vraag gerust een nieuwe datum.', sender, at('2026-05-11', '15:30'));

  // Schietspoel and Molenwiek: forwarded, answered after a question, asked for the bus.
  const street = first(ask(person(NADIA), at('2026-04-29', '14:00'), [['MIL-05', ['S1A']]]));
  forwardLine(db, desk('milieu'), street.id, 'natuur', 'Dit gaat eigenlijk over een wandeling in het bos. Nemen jullie dit over?', sender, at('2026-05-04', '09:15'));
  const fake = first(ask(person(NADIA), at('2026-05-06', '10:30'), [['BIB-04', ['S1A', 'S1B']]]));
  askSchool(db, desk('bib'), fake.id, 'Met hoeveel klassen tegelijk willen jullie werken?', sender, at('2026-05-07', '09:00'));
  replyToService(db, person(NADIA), fake.id, 'Per klas apart, graag op twee dagen na elkaar.', sender, at('2026-05-08', '12:15'));
  ask(person(PIETER), at('2026-05-11', '08:20'), [['SPO-02', ['L1', 'L2']], ['CUL-02', ['L5', 'L6']], ['SPO-01', ['L3', 'L4', 'L5', 'L6']]]);
  const bus = first(ask(person(PIETER), at('2026-05-07', '17:00'), [['OND-01', []]]));
  acceptLine(db, desk('onderwijs'), bus.id, { message: 'Stuur de factuur binnen 30 dagen na de rit.' }, sender, at('2026-05-11', '09:10'));

  // Numbers after the closing day, and a change before it.
  const bike = first(ask(person(PIETER), at('2025-09-22'), [['MOB-03', ['L6'], LAST]]));
  acceptLine(db, desk('mobiliteit'), bike.id, { message: '', moment: moment('2026-05-26', '09:00', '12:00', 'Fietsroute centrum') }, sender, at('2025-11-20'));
  changeNumbers(db, person(PIETER), bike.id, bike.participants.map((row) => ({ ...row, pupils: row.pupils + 2 })), sender, at('2026-05-11', '13:45'));

  // Questions that nobody owns yet.
  ask(person(NADIA), at('2026-05-11', '11:50'), [], { question: 'Wij zoeken iemand die met onze OKAN-klas de stad verkent: markt, bib, gemeentehuis en post. Wie kan dat met ons opzetten?' });
  ask(person(PIETER), at('2026-04-30', '08:10'), [], { question: 'De verlichting aan het zebrapad in het Dorpsplein is stuk. Bij wie meld ik dat?' });

  // By phone, and two that were never confirmed.
  const phone = findOfferByCode(db, 'ERF-01', THIS);
  if (phone) notePhoneRequest(db, desk('erfgoed'), phoneForm.parse({ site: '990009-1', offer: phone.id, grade: 'L4', pupils: '13', day: '2026-09-29', time: '09:30', caller: 'Lut Adriaens' }), sender, at('2026-05-11', '10:05'));
  visitor('Sofie Mertens', 'sofie.mertens@mailbox.example', '990006-1', 'BIB-01', at('2026-04-15'));
  expireUnconfirmed(db, at('2026-04-20'));
  visitor('Koen Vermeiren', 'koen.vermeiren@tervaart.example', '990007-1', 'NAT-01', at('2026-05-12', '07:30'));

  function changeNumbersOf(line: Line): void {
    changeNumbers(db, person(RITA), line.id, line.participants, sender, at('2026-05-01'));
  }

  function visitor(name: string, email: string, siteId: string, code: string, when: Instant): void {
    const offer = findOfferByCode(db, code, THIS);
    if (!offer) throw new Error(`${code} is not there`);
    const participants = [{ classGroupId: null, grade: 'L3' as const, label: '', classes: 1, pupils: 22, adults: 2 }];
    const line: AskedLine = { offer, question: '', participants, wish: wishFor(offer, 1) };
    submitRequest(db, nobody, { ask: { siteId, contact: { name, email, phone: '' }, remarks: '', lines: [line] }, key: randomUUID(), contentHash: '' }, sender, when);
  }
}
