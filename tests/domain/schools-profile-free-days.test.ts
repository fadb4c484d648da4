import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSchoolHalfDay } from '#src/domain/calendar/index.ts';
import {
  addQuietPeriod, copyFreeDays, listFreeDays, listFreeMoments, listQuietPeriods, listSitesFreeOn, readFreeCalendar, readFreeDays, readFreeLines, removeFreeDays, removeQuietPeriod,
  saveFreeDays, usualHalfDays, writeFreeDays,
} from '#src/domain/schools/index.ts';
import { lindervelde, may12 } from '#tests/support/town.ts';

const TODAY = '2026-05-12';
const lines = (text: string) => readFreeLines(text, TODAY);
const inShort = ({ days }: ReturnType<typeof lines>) => days.map(({ day, parts, kind, label }) => `${day} ${parts.map((part) => part[0]).join('')} ${kind} ${label}`.trim());
const calendar = (...events: string[]) => Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//De Kiem//NL', ...events.flatMap((event) => ['BEGIN:VEVENT', 'UID:1', ...event.split('\n'), 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n'));
const readIcs = (bytes: Buffer) => readFreeCalendar(bytes, TODAY);
const daysIn = (bytes: Buffer) => {
  const read = readIcs(bytes);
  return read.kind === 'read' ? inShort(read.reading) : read.reason;
};

describe('free days as a school types them', () => {
  test.each<[string, readonly string[]]>([
    ['12/11/2026 studiedag', ['2026-11-12 ma study-day']],
    ['vr 7 mei 2027 namiddag', []],
    ['vr 28 mei 2027 namiddag', ['2027-05-28 a free']],
    ['ma 1-3-2027 voormiddag: teamdag', ['2027-03-01 m other teamdag']],
    ['2026-10-09 pedagogische studiedag lezen', ['2026-10-09 ma study-day pedagogische studiedag lezen']],
    ['30/11/26 klassenraad', ['2026-11-30 ma evaluation klassenraad']],
    ['1/2/2027 - 3/2/2027 stageweek', ['2027-02-01 ma other stageweek', '2027-02-02 ma other stageweek', '2027-02-03 m other stageweek']],
    ['1 - 2 februari 2027', ['2027-02-01 ma free', '2027-02-02 ma free']],
    ['ma 1 februari 2027 tot en met di 2 februari 2027 facultatieve vrije dagen', ['2027-02-01 ma free facultatieve vrije dagen', '2027-02-02 ma free facultatieve vrije dagen']],
    ['16 en 17 november 2026 vrij', ['2026-11-16 ma free', '2026-11-17 ma free']],
    ['1/2/2027\t2/2/2027\tstage', ['2027-02-01 ma other stage', '2027-02-02 ma other stage']],
    ['van 1/2/2027 tot 2/2/2027 stage', ['2027-02-01 ma other stage', '2027-02-02 ma other stage']],
    ['vr 20 november 2026: rekendag (namiddag)', ['2026-11-20 a other rekendag']],
    ['12 november', ['2026-11-12 ma free']],
    ['3/2', ['2027-02-03 m free']],
  ])('"%s" is understood', (text, expected) => {
    expect(inShort(lines(text))).toEqual(expected);
  });

  test('that are no lesson days anyway are said and left out', () => {
    expect(lines('za 14/11/2026\n11/11/2026 vrij\n4/11/2026\nwo 18/11/2026 namiddag\n7/05/2027')).toEqual({
      days: [], unread: [],
      skipped: [{ day: '2026-11-04', why: 'herfst' }, { day: '2026-11-11', why: 'armistice' }, { day: '2026-11-14', why: 'weekend' }, { day: '2026-11-18', why: 'wednesday-afternoon' }, { day: '2027-05-07', why: 'day-after-ascension' }],
    });
  });

  test('that are not understood are said, each with the reason', () => {
    expect(lines('binnenkort vrij\n12/11/2019\n31/02/2027\n5/2/2027 - 1/2/2027\n1/1/2027 - 30/6/2027\n12/11/2026 Lotte 15.03.12-045.33').unread).toEqual([
      { text: 'binnenkort vrij', why: 'no-date' }, { text: '12/11/2019', why: 'outside' }, { text: '31/02/2027', why: 'no-date' }, { text: '5/2/2027 - 1/2/2027', why: 'until-before-from' },
      { text: '1/1/2027 - 30/6/2027', why: 'too-long' }, { text: '12/11/2026 Lotte 15.03.12-045.33', why: 'national-number' },
    ]);
  });

  test.each(['12/11/2026, 20/11/2026 vrij', '16 en 19 november 2026', '12/11/2026 en 20/11/2026 en 27/11/2026'])('of several days in one line are not half understood: "%s"', (text) => {
    expect(lines(text)).toEqual({ days: [], skipped: [], unread: [{ text, why: 'more-days' }] });
  });

  test('are always half days of lessons, whatever somebody pastes', () => {
    const word = fc.oneof(fc.constantFrom('12/11/2026', '1/2/2027', ' - ', 'tot', 'mei', '2027', '3', 'namiddag', 'vr', '2026-12-25', '\n'), fc.string({ maxLength: 6 }));
    fc.assert(fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const { days } = lines(words.join(' '));
      expect(days.flatMap(({ day, parts }) => parts.map((part) => isSchoolHalfDay(day, part))).every(Boolean)).toBe(true);
      expect(readFreeDays(writeFreeDays(days)).map(({ day, parts }) => [day, parts])).toEqual(days.map(({ day, parts }) => [day, parts]));
    }), { numRuns: 300 });
  });

  test('travel in the form and are checked again when they come back', () => {
    const typed = lines('12/11/2026 studiedag\nvr 28/5/2027 namiddag').days;

    expect(readFreeDays(writeFreeDays(typed))).toEqual(typed);
    expect(readFreeDays('2026-11-14|morning|free|\n2026-11-12|night|free|\n2026-02-31|morning|free|\n2026-11-12|morning|party|\n2026-11-12|morning|free|85.07.30-033.28\nrommel')).toEqual([]);
  });
});

describe('free days from a calendar file', () => {
  test('are its events of a whole day, of some hours, over more days and repeated', () => {
    expect(daysIn(calendar(
      'DTSTART;VALUE=DATE:20261112\nSUMMARY:Pedagogische studiedag', 'DTSTART;VALUE=DATE:20270201\nDTEND;VALUE=DATE:20270203\nSUMMARY:Stageweek',
      'DTSTART;TZID=Europe/Brussels:20261120T133000\nDTEND;TZID=Europe/Brussels:20261120T153000\nSUMMARY:Klassenraad', 'DTSTART:20261123T080000Z\nDTEND:20261123T104500Z\nSUMMARY:Teamdag',
      'DTSTART;VALUE=DATE:20270301\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20270308\nSUMMARY:Facultatieve vrije dag',
    ))).toEqual([
      '2026-11-12 ma study-day', '2026-11-20 a evaluation Klassenraad', '2026-11-23 m other Teamdag', '2027-02-01 ma other Stageweek', '2027-02-02 ma other Stageweek', '2027-03-01 ma free', '2027-03-15 ma free',
    ]);
  });

  test('leave out what is cancelled, what is over, and an evening', () => {
    expect(readIcs(calendar('DTSTART;VALUE=DATE:20261112\nSTATUS:CANCELLED', 'DTSTART;VALUE=DATE:20190304', 'DTSTART:20261120T190000\nDTEND:20261120T210000\nSUMMARY:Oudercontact'))).toEqual({
      kind: 'read', reading: { days: [], unread: [], skipped: [{ day: '2026-11-20', why: 'evening' }] },
    });
  });

  test('are not an hour in which something happens: then there are lessons', () => {
    const at = (from: string, until: string) => readIcs(calendar(`DTSTART:20261120T${from}00\nDTEND:20261120T${until}00\nSUMMARY:Bezoek`));

    expect([at('1000', '1100'), at('1100', '1330'), at('1430', '1530')]).toEqual(Array(3).fill({ kind: 'read', reading: { days: [], unread: [], skipped: [{ day: '2026-11-20', why: 'short' }] } }));
    expect([at('0830', '1200'), at('1300', '1530'), at('0900', '1530')].map((read) => (read.kind === 'read' ? read.reading.days[0]?.parts : read))).toEqual([['morning'], ['afternoon'], ['morning', 'afternoon']]);
  });

  test('leave out the turn of a series that was cancelled or moved, and count the day it moved to', () => {
    expect(daysIn(calendar(
      'UID:team@outlook\nDTSTART;VALUE=DATE:20270301\nRRULE:FREQ=WEEKLY;COUNT=4\nSUMMARY:Teamdag',
      'UID:team@outlook\nRECURRENCE-ID;VALUE=DATE:20270308\nDTSTART;VALUE=DATE:20270308\nSTATUS:CANCELLED\nSUMMARY:Teamdag',
      'UID:team@outlook\nRECURRENCE-ID;VALUE=DATE:20270315\nDTSTART;VALUE=DATE:20270318\nSUMMARY:Teamdag 🎉',
    ))).toEqual(['2027-03-01 ma other Teamdag', '2027-03-18 ma other Teamdag 🎉', '2027-03-22 ma other Teamdag']);
  });

  test.each([
    ['every week by its weekday', 'DTSTART;VALUE=DATE:20190902\nRRULE:FREQ=WEEKLY;UNTIL=20261012;BYDAY=MO', ['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12']],
    ['every two weeks', 'DTSTART;VALUE=DATE:20170904\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261012', ['2026-09-07', '2026-09-21', '2026-10-05']],
    ['every year, as Outlook writes it', 'DTSTART;VALUE=DATE:20151112\nRRULE:FREQ=YEARLY;BYMONTHDAY=12;BYMONTH=11;UNTIL=20261231', ['2026-11-12']],
    ['a number of times that is used up', 'DTSTART;VALUE=DATE:20190902\nRRULE:FREQ=WEEKLY;COUNT=10', []],
  ])('are those of now in a series that began years ago: %s', (_how, event, days) => {
    const read = readIcs(calendar(event));

    expect(read.kind === 'read' ? read.reading.days.map(({ day }) => day).filter((day) => day >= '2026-09-01') : read).toEqual(days);
    expect(read.kind === 'read' ? read.reading.unread : read).toEqual([]);
  });

  test('say nothing of a rule that is not known when the series ended before these school years', () => {
    expect(readIcs(calendar('DTSTART;VALUE=DATE:20190912\nRRULE:FREQ=MONTHLY;BYDAY=2TH;UNTIL=20200630'))).toEqual({ kind: 'read', reading: { days: [], unread: [], skipped: [] } });
  });

  test('count once where a rule is not known, and say so', () => {
    const read = readIcs(calendar('DTSTART;VALUE=DATE:20261112\nRRULE:FREQ=MONTHLY;BYDAY=2TH\nSUMMARY:Overleg'));

    expect(read).toMatchObject({ kind: 'read', reading: { days: [{ day: '2026-11-12' }], unread: [{ text: 'Overleg', why: 'repeats' }] } });
  });

  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.from(''), 'ics-unreadable'],
    ['a page of HTML', Buffer.from('<!doctype html><p>BEGIN:VCALENDAR'), 'ics-unreadable'],
    ['bytes', Buffer.from([0xff, 0xfe, 0, 1, 2, 3]), 'ics-unreadable'],
    ['a calendar that breaks off', Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026'), 'ics-unreadable'],
    ['a day that cannot be', calendar('DTSTART;VALUE=DATE:geen'), 'ics-unreadable'],
    ['a calendar without events', calendar(), 'ics-empty'],
    ['ten thousand events', calendar(...Array<string>(10_000).fill('DTSTART;VALUE=DATE:20261112')), 'ics-too-many'],
    ['more than a megabyte', Buffer.concat([calendar('DTSTART;VALUE=DATE:20261112'), Buffer.alloc(1024 * 1024, 32)]), 'ics-too-large'],
  ])('are refused by name in %s', (_what, bytes, reason) => {
    expect(daysIn(bytes)).toBe(reason);
  });

  test.each([
    'FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;COUNT=999999999', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'FREQ=DAILY;UNTIL=99991231', 'FREQ=WEEKLY;INTERVAL=999999',
  ])('come to an end under the rule %s', (rule) => {
    const read = readIcs(calendar(`DTSTART;VALUE=DATE:20261112\nRRULE:${rule}`));

    expect(read.kind === 'read' ? read.reading.days.length : 0).toBeGreaterThan(0);
    expect(read.kind === 'read' ? read.reading.days.length : 999).toBeLessThanOrEqual(200);
  });

  test('never break the portal, whatever stands in an event', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 40 }), (line, value) => {
      expect(['read', 'refused']).toContain(readIcs(calendar(`DTSTART;VALUE=DATE:20261112\n${line}`, `DTSTART:${value}`)).kind);
    }), { numRuns: 200 });
  });
});

describe('the free days of a site', () => {
  const keep = ({ db, karel }: ReturnType<typeof lindervelde>, text: string, site = '990001-1') => saveFreeDays(db, karel, site, lines(text).days, may12);

  test('are kept per half day, and told to whom plans or books', () => {
    const town = lindervelde();
    expect(keep(town, '12/11/2026 studiedag\nvr 28/5/2027 namiddag schoolfeest')).toEqual({ kind: 'saved', days: 2 });

    expect(listFreeMoments(town.db, ['990001-1', '990001-2'])).toEqual([
      { siteId: '990001-1', day: '2026-11-12', part: 'morning', label: 'pedagogische studiedag' }, { siteId: '990001-1', day: '2026-11-12', part: 'afternoon', label: 'pedagogische studiedag' },
      { siteId: '990001-1', day: '2027-05-28', part: 'afternoon', label: 'schoolfeest' },
    ]);
    expect(listSitesFreeOn(town.db, [{ day: '2026-11-12', part: 'morning' }, { day: '2027-05-28', part: 'morning' }, { day: '2027-05-28', part: 'afternoon' }])).toEqual([
      { day: '2026-11-12', part: 'morning', sites: ['De Kiem, Molenstraat'] }, { day: '2027-05-28', part: 'afternoon', sites: ['De Kiem, Molenstraat'] },
    ]);
    expect([listFreeMoments(town.db, []), listSitesFreeOn(town.db, [])]).toEqual([[], []]);
  });

  test('are counted in half days beside what is usual, and never refused', () => {
    const { days } = lines('12/11/2026 studiedag\n13/11/2026 vrij\n16/11/2026 vrij\n17/11/2026 vrij\n20/11/2026 klassenraad');

    expect(usualHalfDays('basis', days)).toEqual({ free: 6, study: 2, usual: { free: 4, study: 3 } });
    expect(usualHalfDays('secundair', days).usual).toEqual({ free: 2, study: 2 });
    expect(usualHalfDays('dko', days).usual).toBeUndefined();
  });

  test('go to the other site of the same school, and what stood there stays', () => {
    const town = lindervelde();
    keep(town, '12/11/2026 studiedag\n13/11/2026 vrij');
    keep(town, '13/11/2026 klassenraad', '990001-2');

    expect(copyFreeDays(town.db, town.karel, '990001-1', '990001-2', TODAY, may12)).toEqual({ kind: 'saved', days: 1 });
    expect(listFreeDays(town.db, '990001-2', '2026-09-01', '2027-08-31').map(({ day, kind }) => [day, kind])).toEqual([['2026-11-12', 'study-day'], ['2026-11-13', 'evaluation']]);
    expect(copyFreeDays(town.db, town.karel, '990001-1', '990005-1', TODAY, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
  });

  test('are taken away again by the day', () => {
    const town = lindervelde();
    keep(town, '12/11/2026 studiedag\n13/11/2026 vrij');

    expect(removeFreeDays(town.db, town.rita, '990001-1', ['2026-11-12', '2026-11-30'], may12)).toEqual({ kind: 'saved', days: 1 });
    expect(removeFreeDays(town.db, town.rita, '990001-1', ['2026-11-30'], may12)).toEqual({ kind: 'refused', reason: 'nothing-to-save' });
    expect(new Set(listFreeMoments(town.db, ['990001-1']).map(({ day }) => day))).toEqual(new Set(['2026-11-13']));
  });

  test('are those of the own school only', () => {
    const town = lindervelde();
    keep(town, '12/11/2026 studiedag');

    expect(saveFreeDays(town.db, town.bram, '990001-1', lines('13/11/2026').days, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(removeFreeDays(town.db, town.bram, '990001-1', ['2026-11-12'], may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(listFreeMoments(town.db, ['990001-1'])).toHaveLength(2);
  });
});

describe('quiet weeks', () => {
  const exams = { firstOn: '2026-12-07', lastOn: '2026-12-18', reason: 'Examens' };

  test('are kept per site with their reason, and taken away again', () => {
    const { db, karel } = lindervelde();
    expect(addQuietPeriod(db, karel, '990001-1', exams, may12)).toEqual({ kind: 'saved' });

    const [period] = listQuietPeriods(db, ['990001-1']);
    expect(period).toMatchObject(exams);
    expect(removeQuietPeriod(db, karel, period?.id ?? '', may12)).toBe(true);
    expect(listQuietPeriods(db, ['990001-1'])).toEqual([]);
  });

  test('are refused backwards, for more than four months, and for a school of others', () => {
    const { db, karel, bram } = lindervelde();
    addQuietPeriod(db, karel, '990001-1', exams, may12);

    expect(addQuietPeriod(db, karel, '990001-1', { ...exams, lastOn: '2026-12-01' }, may12)).toEqual({ kind: 'refused', reason: 'until-before-from' });
    expect(addQuietPeriod(db, karel, '990001-1', { ...exams, lastOn: '2027-06-30' }, may12)).toEqual({ kind: 'refused', reason: 'quiet-too-long' });
    expect(addQuietPeriod(db, bram, '990001-1', exams, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(removeQuietPeriod(db, bram, listQuietPeriods(db, ['990001-1'])[0]?.id ?? '', may12)).toBe(false);
    expect(listQuietPeriods(db, ['990001-1'])).toHaveLength(1);
  });
});
