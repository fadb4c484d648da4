import { describe, expect, test } from 'vitest';
import { demoClock, demoDay, demoInstant, demoStart, fileStamp, systemClock } from '#src/lib/clock.ts';
import { localTimeOf } from '#src/lib/time.ts';

const hour = 3_600_000;

describe('the clock of the demo', () => {
  test('opens on Tuesday 12 May 2026 at nine in the morning in Brussels', () => {
    expect(localTimeOf(demoStart(undefined))).toBe('2026-05-12T09:00');
  });

  test('begins a second after the latest thing that was done in an earlier run', () => {
    expect(demoStart('2026-05-12T12:30:00.250Z')).toBe('2026-05-12T12:30:01.250Z');
  });

  test('does not begin before its opening hour, nor after the last minute of its day', () => {
    expect(demoStart('2026-05-12T05:00:00.000Z')).toBe(demoDay.opens);
    expect(demoStart(demoDay.closes)).toBe(demoDay.closes);
  });

  test('ticks on as the real time does', () => {
    expect(demoInstant(demoDay.opens, 1000, 1000 + hour)).toBe('2026-05-12T08:00:00.000Z');
  });

  test('stays at 23:59 of its day, however long it runs', () => {
    for (const hours of [14.99, 15, 24, 24 * 365]) {
      expect(localTimeOf(demoInstant(demoDay.opens, 0, hours * hour))).toBe('2026-05-12T23:59');
    }
  });

  test('does not go back before its start when the clock of the machine does', () => {
    expect(demoInstant(demoDay.opens, 5 * hour, 0)).toBe(demoDay.opens);
  });

  test('is a clock: it says its start when it was started now', () => {
    const clock = demoClock(demoDay.opens, Date.now() + hour);

    expect(clock()).toBe(demoDay.opens);
  });
});

test('the clock of the system tells the real instant', () => {
  const before = new Date().toISOString();

  expect(systemClock() >= before).toBe(true);
});

test('an instant in a file name has no sign that a file system refuses', () => {
  expect(fileStamp('2026-05-12T07:00:00.000Z')).toBe('2026-05-12T07-00-00-000Z');
});
