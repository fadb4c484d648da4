import { calendar } from '#src/i18n/nl/calendar.ts';
import { shortDay, shortMoment } from '#src/lib/dates-nl.ts';
import { euro } from '#src/lib/money.ts';
import { addDays } from '#src/lib/time.ts';

/** "di 17 nov 2026, 10 u. → do 18 nov 2027, 10 u.: di 16 nov 2027 is …" */
const because = (reason: string) => (was: string, is: string) => `${shortMoment(was)} → ${shortMoment(is)}: ${shortDay(addDays(was.slice(0, 10), 364))} ${reason}.`;
const holiday = (name: string) => because(`is ${name.startsWith('Dag') ? name : name.toLowerCase().startsWith('o.l.') ? name : name.toLowerCase()}`);
const { holidays, freeDays } = calendar;

/** Copying offers to the next school year, and what a copy leaves to look at. */
export const copies = {
  title: 'Kopieer naar het volgende schooljaar',
  intro: (from: string, to: string) => `Van ${from} naar ${to}. De data schuiven mee naar dezelfde weekdag.`,
  fromYear: 'Van welk schooljaar?',
  year: (from: string, to: string) => `${from} naar ${to}`,
  how: 'Valt een dag in een vakantie, een weekend of op een sluitingsdag? Dan nemen we de dichtste dag waarop het wel kan.',
  list: (count: number) => `${count} zonder kopie`,
  choose: 'Wat wil je kopiëren?',
  copy: 'Kopieer wat is aangevinkt',
  hint: 'Er komen concepten. Scholen zien ze pas als je ze publiceert.',
  emptyTitle: 'Alles is al gekopieerd',
  emptyText: 'Er is geen gepubliceerd aanbod zonder kopie in het volgende schooljaar.',
  toOffers: 'Naar je aanbod',
  copied: (count: number) => (count === 1 ? '1 kopie is gemaakt. Kijk ze na en publiceer ze.' : `${count} kopieën zijn gemaakt. Kijk ze na en publiceer ze.`),
  noDay: (count: number) => (count === 1 ? 'Voor 1 datum vonden we geen goede dag.' : `Voor ${count} data vonden we geen goede dag.`),

  copiedFrom: (schoolYear: string) => `Gekopieerd van schooljaar ${schoolYear}.`,
  weeksLater: 'Alle data zijn 52 weken opgeschoven, naar dezelfde weekdag.',
  moved: {
    herfst: holiday(holidays.herfst), kerst: holiday(holidays.kerst), krokus: holiday(holidays.krokus), paas: holiday(holidays.paas), zomer: holiday(holidays.zomer),
    armistice: holiday(freeDays.armistice), 'easter-monday': holiday(freeDays['easter-monday']), 'labour-day': holiday(freeDays['labour-day']), ascension: holiday(freeDays.ascension),
    'day-after-ascension': holiday(freeDays['day-after-ascension']), 'whit-monday': holiday(freeDays['whit-monday']),
    weekend: because('is weekend'), 'wednesday-afternoon': because('is een woensdag, en dan is er geen les in de namiddag'), closed: because('ben je gesloten'), 'public-holiday': because('is een feestdag'),
    'outside-year': because('ligt buiten het schooljaar'), order: because('komt niet meer na het moment ervoor'),
    'no-day': (was: string) => `${shortMoment(was)}: we vonden geen dag waarop het kan. Kies er zelf een.`,
  },
  checkPrice: (cents: number) => `Kijk de prijs na: vorig jaar was het ${euro(cents)}.`,
  oldYear: (part: string, year: string) => `In “${part}” staat nog ${year}.`,
  parts: {
    title: 'titel', summary: 'korte tekst', description: 'beschrijving', practical: 'praktisch', preparation: 'vooraf in de klas', accessible: 'toegankelijkheid', goal: 'doel', when: 'wanneer',
    grant: 'wat krijgt de school', capacity: 'hoeveel kan er mee', transport: 'vervoer', extra: 'extra', questions: 'je eigen vragen', attachments: 'namen van bijlagen', keywords: 'zoekwoorden',
  },
} as const;
