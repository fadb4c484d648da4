import { seatsOf } from '#src/domain/bookings/index.ts';
import {
  type ListLine, addressOf, agreedOf, classesOf, contactOf, emailOf, momentKey, momentWords, needsOf, phoneOf, remarksOf, schoolOf, sumOf, unlessForgotten,
} from '#src/domain/requests/lists/list-line.ts';
import type { Cell, Column, Row, Table } from '#src/domain/requests/lists/table.ts';
import { GRADES } from '#src/domain/schools/index.ts';
import { print } from '#src/i18n/nl/print.ts';
import { requests } from '#src/i18n/nl/requests.ts';
import { gradeName, groupName, momentInWords } from '#src/i18n/nl/words.ts';
import { hour, longDay, shortDay } from '#src/lib/dates-nl.ts';
import { dayOf } from '#src/lib/time.ts';

/** One pure function per list: the lines it is about, in any order, become the table that is drawn and downloaded. */

const t = print.lists;
const text = (label: string): Column => ({ label, kind: 'text' });
/** Stays on one line: an hour, a telephone number. */
const short = (label: string): Column => ({ label, kind: 'short' });
/** Only for who has something to say there. */
const maybe = (label: string): Column => ({ label, kind: 'text', optional: true });
const number = (label: string): Column => ({ label, kind: 'number' });
const tick = (label: string): Column => ({ label, kind: 'tick' });
const write = (label: string): Column => ({ label, kind: 'write' });

const collator = new Intl.Collator('nl', { numeric: true });
const bySchool = (a: ListLine, b: ListLine) => collator.compare(schoolOf(a), schoolOf(b));
const byMoment = (a: ListLine, b: ListLine) => collator.compare(momentKey(a.line), momentKey(b.line)) || bySchool(a, b);
const byStreet = (a: ListLine, b: ListLine) => collator.compare(a.site.town, b.site.town) || collator.compare(a.site.street, b.site.street) || bySchool(a, b);

/** Who comes to each session: a row per class, so that a class can be ticked at the door. */
export function attendanceList(lines: readonly ListLine[]): Table {
  const c = t.columns;
  return {
    groupLabel: c.moment,
    columns: [tick(c.here), text(c.school), text(c.group), number(c.pupils), number(c.adults), number(c.seats), maybe(c.needs), text(c.contact), short(c.phone), maybe(c.remarks), write(c.present)],
    rows: [...lines].sort(byMoment).flatMap((one): Row[] => {
      const { participants } = one.line;
      const said = [contactOf(one), phoneOf(one), remarksOf(one), null] as const;
      const group = momentWords(one.line);
      if (participants.length === 0) return [{ group, cells: [null, schoolOf(one), t.wholeSchool, null, null, null, '', ...said] }];
      return participants.map((row) => ({
        group,
        cells: [null, schoolOf(one), groupName(row), row.pupils, row.adults, seatsOf([row], one.seatsCount), needsOf(one, [row]), ...said],
      }));
    }),
  };
}

/** Who starts in which grade of an event, and how many each school brings. */
export function startList(lines: readonly ListLine[]): Table {
  const c = t.columns;
  const bus = ({ line }: ListLine) => (line.wish['bus'] === true ? print.yes : '');
  const starts = lines.flatMap((one) => one.line.participants.map((row) => ({ one, row })));
  const inOrder = starts.sort((a, b) => GRADES.indexOf(a.row.grade) - GRADES.indexOf(b.row.grade) || bySchool(a.one, b.one) || collator.compare(a.row.label, b.row.label));
  const schools = new Map<string, { pupils: number; adults: number; classes: number; bus: string }>();
  for (const one of [...lines].sort(bySchool)) {
    const known = schools.get(schoolOf(one)) ?? { pupils: 0, adults: 0, classes: 0, bus: '' };
    const { participants } = one.line;
    schools.set(schoolOf(one), {
      pupils: known.pupils + sumOf(participants, 'pupils'), adults: known.adults + sumOf(participants, 'adults'), classes: known.classes + sumOf(participants, 'classes'), bus: known.bus || bus(one),
    });
  }
  return {
    groupLabel: c.grade,
    columns: [tick(c.here), text(c.school), text(c.group), number(c.classes), number(c.pupils), number(c.adults), maybe(c.bus), maybe(c.needs), text(c.contact), short(c.phone)],
    rows: inOrder.map(({ one, row }) => ({
      group: gradeName(row.grade),
      cells: [null, schoolOf(one), groupName(row), row.classes, row.pupils, row.adults, bus(one), needsOf(one, [row]), contactOf(one), phoneOf(one)],
    })),
    summary: {
      title: t.summaries.perSchool,
      columns: [text(c.school), number(c.classes), number(c.pupils), number(c.adults), maybe(c.bus)],
      rows: [...schools].map(([school, sum]) => ({ group: '', cells: [school, sum.classes, sum.pupils, sum.adults, sum.bus] })),
    },
  };
}

/** Where somebody has to be, day by day: the address of the school for what comes to it, the meeting place for what schools come to. */
export function visitsList(lines: readonly ListLine[]): Table {
  const c = t.columns;
  return {
    groupLabel: c.day,
    columns: [short(c.time), text(c.offer), text(c.school), text(c.where), maybe(c.access), text(c.group), number(c.pupils), number(c.adults), text(c.contact), short(c.phone)],
    rows: [...lines].sort(byMoment).map((one) => {
      const when = agreedOf(one.line);
      const atSchool = one.line.bookingForm === 'op_school';
      const { participants } = one.line;
      return {
        group: when ? longDay(when.day) : t.noDay,
        cells: [
          when?.startsAt ? `${hour(when.startsAt)}${when.endsAt ? ` tot ${hour(when.endsAt)}` : ''}` : '', one.line.title, schoolOf(one),
          atSchool ? [addressOf(one), when?.place].filter(Boolean).join(' · ') : (when?.place ?? ''), atSchool ? one.site.accessNotes : '', classesOf(one),
          sumOf(participants, 'pupils'), sumOf(participants, 'adults'), contactOf(one), phoneOf(one),
        ],
      };
    }),
  };
}

/** Whom to call when something does not take place, the moment that comes first on top. */
export function phoneList(lines: readonly ListLine[]): Table {
  const c = t.columns;
  return {
    groupLabel: c.moment,
    columns: [tick(c.called), text(c.school), text(c.offer), text(c.group), number(c.pupils), text(c.contact), short(c.phone), short(c.schoolPhone), text(c.email)],
    rows: [...lines].sort(byMoment).map((one) => ({
      group: momentWords(one.line),
      cells: [
        null, schoolOf(one), one.line.title, classesOf(one), sumOf(one.line.participants, 'pupils'), contactOf(one), unlessForgotten(one, one.line.contactPhone), one.schoolPhone, emailOf(one),
      ],
    })),
  };
}

/** What stands where, in the order of town and street, for the crew that drives by. */
export function runList(lines: readonly ListLine[]): Table {
  const c = t.columns;
  const kinds = new Map<string, number>();
  for (const { label, amount } of lines.flatMap(({ amounts }) => amounts)) kinds.set(label, (kinds.get(label) ?? 0) + amount);
  return {
    groupLabel: '',
    columns: [tick(c.done), text(c.street), text(c.school), text(c.what), number(c.amount), text(c.stands), maybe(c.access), text(c.since), text(c.contact), short(c.phone)],
    rows: [...lines].sort(byStreet).map((one) => ({
      group: '',
      cells: [
        null, addressOf(one), schoolOf(one), whatOf(one), sumOfAmounts(one), unlessForgotten(one, one.said.get('where') ?? ''), one.site.accessNotes,
        one.said.get('startOn') ?? '', contactOf(one), phoneOf(one),
      ],
    })),
    summary: {
      title: t.summaries.perKind,
      columns: [text(c.what), number(c.amount)],
      rows: [...kinds].sort(([a], [b]) => collator.compare(a, b)).map(([kind, amount]) => ({ group: '', cells: [kind, amount] })),
    },
  };
}

/** Every loan twice: on the day it goes out and on the day it comes back. */
export function loansList(lines: readonly ListLine[]): Table {
  const c = t.columns;
  const moves = lines.flatMap((one) => loanDaysOf(one).map(({ day, out }) => ({ one, day, out })));
  const inOrder = moves.sort((a, b) => collator.compare(a.day, b.day) || Number(a.out) - Number(b.out) || bySchool(a.one, b.one));
  return {
    groupLabel: c.day,
    columns: [tick(c.done), text(c.direction), text(c.school), text(c.what), number(c.amount), text(c.transport), text(c.where), text(c.contact), short(c.phone)],
    rows: inOrder.map(({ one, day, out }) => ({
      group: longDay(day),
      cells: [
        null, out ? t.goesOut : t.comesBack, schoolOf(one), whatOf(one) || one.line.title, sumOfAmounts(one), one.said.get('transport') ?? '', addressOf(one), contactOf(one),
        phoneOf(one),
      ],
    })),
  };
}

/** The days on which a loan moves: those that were agreed where they were, else those that were asked. */
export function loanDaysOf({ line }: Pick<ListLine, 'line'>): { day: string; out: boolean }[] {
  const agreed = agreedOf(line);
  const { from, until } = line.wish;
  const out = agreed?.day ?? (typeof from === 'string' ? from : undefined);
  const back = agreed?.untilDay ?? (typeof until === 'string' ? until : undefined);
  return [...(out === undefined ? [] : [{ day: out, out: true }]), ...(back === undefined ? [] : [{ day: back, out: false }])];
}

/** Who asked for or has which place in the week. */
export function weeklySlotsList(lines: readonly ListLine[]): Table {
  const c = t.columns;
  const slot = (one: ListLine, name: string) => one.said.get(name) ?? '';
  return {
    groupLabel: c.slot,
    columns: [text(c.school), text(c.group), number(c.pupils), number(c.adults), maybe(c.choice2), maybe(c.choice3), maybe(c.parity), maybe(c.agreed), text(c.contact), short(c.phone), text(c.state)],
    rows: [...lines]
      .sort((a, b) => collator.compare(String(a.line.wish['slot1'] ?? ''), String(b.line.wish['slot1'] ?? '')) || bySchool(a, b))
      .map((one) => {
        const when = agreedOf(one.line);
        return {
          group: slot(one, 'slot1') || t.noSlot,
          cells: [
            schoolOf(one), classesOf(one), sumOf(one.line.participants, 'pupils'), sumOf(one.line.participants, 'adults'), slot(one, 'slot2'), slot(one, 'slot3'), slot(one, 'parity'),
            when ? momentInWords(when) : '', contactOf(one), phoneOf(one), requests.words[one.line.state],
          ],
        };
      }),
  };
}

/** What is asked of a budget, in the order in which it was asked. */
export function grantsList(lines: readonly ListLine[]): Table {
  const c = t.columns;
  return {
    groupLabel: c.state,
    columns: [short(c.reference), short(c.sentOn), text(c.school), text(c.offer), text(c.purpose), { label: c.asked, kind: 'money' }, text(c.proof), text(c.contact), short(c.phone)],
    rows: [...lines]
      .sort((a, b) => collator.compare(requests.words[a.line.state], requests.words[b.line.state]) || collator.compare(a.line.reference, b.line.reference))
      .map((one) => ({
        group: requests.words[one.line.state],
        cells: [
          one.line.reference, sentOn(one), schoolOf(one), one.line.title, unlessForgotten(one, one.said.get('purpose') ?? ''), centsOf(one), one.said.get('proof') ?? '',
          contactOf(one), phoneOf(one),
        ],
      })),
  };
}

/** Everything that was filled in: a row per request and a column per question that somebody answered. */
export function answersList(lines: readonly ListLine[]): Table {
  const c = t.columns;
  const labels = [...new Set(lines.flatMap(({ answers }) => answers.map(({ label }) => label)))];
  return {
    groupLabel: '',
    columns: [
      short(c.reference), short(c.sentOn), text(c.school), text(c.group), number(c.pupils), number(c.adults), ...labels.map(text), maybe(c.moment), text(c.contact), short(c.phone), text(c.email),
      maybe(c.remarks), text(c.state),
    ],
    rows: [...lines]
      .sort((a, b) => collator.compare(a.line.reference, b.line.reference) || bySchool(a, b))
      .map((one) => {
        const { participants } = one.line;
        const said = labels.map((label): Cell => unlessForgotten(one, one.answers.find((answer) => answer.label === label)?.value ?? ''));
        const when = agreedOf(one.line);
        return {
          group: '',
          cells: [
            one.line.reference, sentOn(one), schoolOf(one), classesOf(one), sumOf(participants, 'pupils'), sumOf(participants, 'adults'), ...said, when ? momentInWords(when) : '', contactOf(one),
            unlessForgotten(one, one.line.contactPhone), emailOf(one), remarksOf(one), requests.words[one.line.state],
          ],
        };
      }),
  };
}

const sentOn = ({ line }: ListLine): string => (line.submittedAt === null ? '' : shortDay(dayOf(line.submittedAt)));

const whatOf = ({ amounts }: ListLine): string => amounts.map(({ label, amount }) => `${label} × ${amount}`).join(' · ');
const sumOfAmounts = ({ amounts }: ListLine): number => amounts.reduce((sum, { amount }) => sum + amount, 0);
const centsOf = ({ line }: ListLine): number | null => (typeof line.wish['amount'] === 'number' ? line.wish['amount'] : null);
