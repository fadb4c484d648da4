import type { Db } from '#db/client.ts';
import { at, castOf, moment } from '#src/demo/requests.ts';
import type { Moment } from '#src/domain/bookings/index.ts';
import { type Line, acceptLine, recordAttendance } from '#src/domain/requests/index.ts';
import type { Grade } from '#src/domain/schools/index.ts';
import type { MailSender } from '#src/mail/layout.ts';

/** What was agreed with other schools, so that the lists on paper have something on them: events, visits, pickups, loans, a theatre full. */

const THIS = '2026-2027';
const LAST = '2025-2026';
const PRIMARY = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'] as const satisfies readonly Grade[];

const head = (domain: string) => `directie@${domain}.example`;

export function seedAgreements(db: Db, sender: MailSender): void {
  const { person, desk, ask } = castOf(db, sender);
  const asked = (by: string, code: string, grades: readonly Grade[], on: string, year = THIS, remarks = ''): Line => {
    const [line] = ask(person(by), at(on), [[code, grades, year]], { remarks });
    if (!line?.serviceId) throw new Error(`${by} asked ${code} of nobody`);
    return line;
  };
  const agreed = (by: string, code: string, grades: readonly Grade[], days: { asked: string; accepted: string }, when?: Moment, year = THIS, remarks = ''): Line => {
    const line = asked(by, code, grades, days.asked, year, remarks);
    const outcome = acceptLine(db, desk(line.serviceId ?? ''), line.id, { message: '', moment: when }, sender, at(days.accepted, '14:00'));
    if (outcome.kind !== 'answered') throw new Error(`${code} for ${by} was refused: ${outcome.reason}`);
    return line;
  };
  const april = { asked: '2026-04-23', accepted: '2026-04-28' };
  const opened = { asked: '2026-05-11', accepted: '2026-05-11' };
  const may = { asked: '2026-05-05', accepted: '2026-05-08' };

  // The school run in September, and the cycling exam of this month.
  const run = moment('2026-09-24', '09:00', '12:00', 'Sportpark De Wei');
  agreed(head('weefgetouwen'), 'SPO-01', PRIMARY, opened, run);
  agreed(head('deklepper'), 'SPO-01', PRIMARY, opened, run, THIS, 'Wij komen met de bus, graag parking dichtbij.');
  agreed(head('devlasbloem'), 'SPO-01', ['L3', 'L4', 'L5', 'L6'], opened, run);
  agreed(head('tervaart'), 'SPO-01', PRIMARY, opened, run, THIS, '1 leerling gebruikt een rolstoel.');
  const autumn = { asked: '2025-09-24', accepted: '2025-11-20' };
  agreed(head('weefgetouwen'), 'MOB-03', ['L6'], autumn, moment('2026-05-26', '09:00', '12:00', 'Fietsroute centrum'), LAST);
  agreed(head('deklepper'), 'MOB-03', ['L6'], autumn, moment('2026-05-27', '09:00', '12:00', 'Fietsroute centrum'), LAST);

  // Visits in the coming weeks and in autumn.
  agreed(head('devlasbloem'), 'BIB-01', ['L1'], { asked: '2026-03-09', accepted: '2026-03-12' }, moment('2026-05-28', '13:30', '14:20', 'Hoofdbibliotheek'), LAST);
  agreed(head('tervaart'), 'BIB-01', ['L2'], { asked: '2026-03-10', accepted: '2026-03-13' }, moment('2026-06-02', '10:00', '10:50', 'Hoofdbibliotheek'), LAST);
  agreed(head('weefgetouwen'), 'BIB-01', ['L1'], may, moment('2026-11-10', '13:30', '14:20', 'Hoofdbibliotheek'));
  agreed(head('deklepper'), 'POL-02', ['L4'], { asked: '2026-03-12', accepted: '2026-03-19' }, moment('2026-05-21', '10:00', '11:40'), LAST);
  agreed(head('tervaart'), 'POL-02', ['L5'], { asked: '2026-03-16', accepted: '2026-03-19' }, moment('2026-05-21', '13:30', '15:10'), LAST);

  // What is picked up and what is lent.
  const containers = { day: '2026-09-01', startsAt: null, endsAt: null, untilDay: null, place: '' };
  for (const domain of ['weefgetouwen', 'deklepper', 'devlasbloem', 'spinnewiel']) agreed(head(domain), 'MIL-02', [], april, containers);
  agreed(head('devlasbloem'), 'BIB-02', [], april);
  agreed(head('tervaart'), 'BIB-02', [], may);

  // Who swims when is still to be decided; who pays the bus is already.
  asked(head('weefgetouwen'), 'SPO-02', ['L1', 'L2'], '2026-05-06');
  asked(head('tervaart'), 'SPO-02', ['L3'], '2026-05-07');
  agreed(head('deklepper'), 'OND-01', [], may);

  // Last winter's performance.
  for (const [domain, grades] of [['weefgetouwen', ['L5', 'L6']], ['deklepper', ['L6']], ['devlasbloem', ['L5', 'L6']]] as const) {
    const line = agreed(head(domain), 'CUL-02', grades, { asked: '2025-05-12', accepted: '2025-06-20' }, undefined, LAST);
    recordAttendance(db, desk('cultuur'), line.id, 'done', sender, at('2026-03-02', '17:00'));
  }
}
