import type { Db } from '#db/client.ts';
import facts from '#src/demo/lindervelde/aanbod.json' with { type: 'json' };
import texts from '#src/demo/lindervelde/teksten.json' with { type: 'json' };
import { type DemoFiles, noFiles } from '#src/demo/files.ts';
import { themeId } from '#src/demo/town.ts';
import { nobody } from '#src/domain/accounts/index.ts';
import { type BookingFormId, isBookingForm } from '#src/domain/bookings/index.ts';
import { type OfferContent, type PricePer, publishOffer } from '#src/domain/offers/index.ts';
import { GRADES, type Grade, isGrade } from '#src/domain/schools/index.ts';
import { plainDay } from '#src/lib/dates-nl.ts';
import { type Day, type Instant, addMinutesLocal } from '#src/lib/time.ts';

type Fact = (typeof facts)[number];

/** What the brochure says in words and a booking form needs in numbers. */
const TERMS: Readonly<Record<string, unknown>> = {
  'BIB-02': {
    kits: [
      { id: 'seizoenen', label: 'Themakoffer seizoenen', count: 4 }, { id: 'gevoelens', label: 'Themakoffer gevoelens', count: 4 },
      { id: 'ridders', label: 'Themakoffer ridders', count: 3 }, { id: 'ruimte', label: 'Themakoffer ruimte', count: 3 },
      { id: 'eerste-lezers', label: 'Boekenpakket eerste lezers', count: 6 }, { id: 'poezie', label: 'Boekenpakket poëzie', count: 4 },
    ],
    maxDays: 28,
  },
  'MIL-02': {
    kinds: [
      { id: 'restafval', label: 'Restafval, container 1100 l', max: 3 }, { id: 'pmd', label: 'Pmd, container 1100 l', max: 3 },
      { id: 'papier', label: 'Papier en karton, container 1100 l', max: 3 },
    ],
    maxTogether: 3, frequency: 'Om de twee weken', startsOnFirst: true,
  },
  'GEZ-01': { kinds: [{ id: 'leerlingen', label: 'Leerlingen die meedoen', max: 800 }], frequency: 'Elke dinsdag' },
  'SPO-01': { maxPupils: 2600 },
  'SPO-06': { maxPupils: 220 },
  'MIL-03': { maxPupils: 600 },
  'MOB-03': { maxPupils: 320 },
  'SPO-02': { slots: weekSlots('baan'), parity: true },
  'SPO-03': { slots: weekSlots('bus en bad') },
  'SPO-05': { slots: weekSlots('zaaldeel') },
  'MIL-01': { places: 6 },
  'MOB-04': { places: 4 },
  'POL-01': { places: 14 },
  'WEL-01': { places: 8 },
  'NAT-03': { maxCents: 250_000, budgetCents: 2_000_000 },
  'WEL-02': { budgetCents: 1_500_000 },
  'OND-01': { maxCents: 12_500, budgetCents: 1_800_000 },
  'BRA-01': { weekdays: [2, 4], parts: ['morning'] },
  'MIL-05': { weekdays: [2, 4] },
  'BUR-01': { parts: ['morning'] },
  'MOB-05': { parts: ['morning'] },
};

/** On which day schools hear what a draw, a jury or a consultation decided. */
const DECISIONS: Readonly<Record<string, Day>> = {
  'CUL-01': '2026-06-26', 'CUL-02': '2026-06-26', 'CUL-03': '2026-06-26', 'CUL-04': '2026-06-26', 'ACA-01': '2026-10-30',
  'SPO-02': '2026-06-12', 'SPO-05': '2026-06-12', 'MIL-01': '2026-06-30', 'WEL-01': '2026-06-26', 'BIB-03': '2026-12-04',
  'MOB-03': '2026-11-27', 'NAT-03': '2027-03-31',
};

const MINUTES: Readonly<Record<string, number>> = { 'CUL-01': 50, 'CUL-02': 90, 'CUL-03': 70, 'CUL-04': 60 };

const PER: Readonly<Record<string, PricePer>> = {
  leerling: 'pupil', 'leerling per beurt': 'pupil-per-turn', 'leerling per schooljaar': 'pupil-per-school-year', uur: 'hour', gratis: 'free',
};

const ALLOCATION = { loting: 'draw', volgorde: 'order', overleg: 'consultation', iedereen: 'everyone', jury: 'jury' } as const;

/** Puts all forty offers of 2026-2027 in the catalogue, and of some the edition of the year before. */
export function seedOffers(db: Db, now: Instant, lastYear: Instant, files: DemoFiles = noFiles): void {
  for (const fact of facts) publish(db, fact, '2026-2027', now, files);
  for (const fact of facts.filter(({ code }) => LAST_YEAR.includes(code))) publish(db, fact, '2025-2026', lastYear, noFiles);
}

export const LAST_YEAR = ['CUL-02', 'BIB-01', 'ERF-01', 'SPO-01', 'MIL-02', 'NAT-01', 'NAT-02', 'POL-02', 'BRA-01', 'MOB-03', 'OND-01'];

function publish(db: Db, fact: Fact, schoolYear: string, now: Instant, files: DemoFiles): void {
  const offer = { code: fact.code, schoolYear, slug: slugOf(fact.titel, schoolYear === '2026-2027' ? '' : schoolYear), serviceId: fact.dienst };
  publishOffer(db, nobody, offer, contentOf(fact, schoolYear, files), now);
}

/** What the brochure says of this offer, as its service published it first. */
export function firstContentOf(code: string): OfferContent {
  const fact = facts.find((known) => known.code === code);
  if (!fact) throw new Error(`${code} is not in the brochure`);
  return contentOf(fact, '2026-2027', noFiles);
}

function contentOf(fact: Fact, schoolYear: string, files: DemoFiles): OfferContent {
  const back = schoolYear === '2026-2027' ? 0 : 1;
  const form = formOf(fact);
  const periods = periodsOf(fact, back);
  const [opensOn, closesOn] = daysIn(fact.inschrijven, back);
  const continuous = fact.inschrijven.startsWith('doorlopend');
  const words = textsOf(fact.code);
  return {
    title: fact.titel,
    summary: words.samenvatting,
    bookingForm: form,
    place: placeOf(fact, form),
    themes: [themeId(fact.thema)],
    grades: gradesOf(fact.doelgroep),
    firstOn: periods[0]?.from ?? null,
    lastOn: periods.at(-1)?.until ?? null,
    opensOn: continuous ? null : (opensOn ?? null),
    closesOn: continuous ? null : (closesOn ?? null),
    priceCents: Math.round(fact.prijs.bedrag * 100),
    pricePer: PER[fact.prijs.per] ?? 'free',
    allocation: allocationOf(fact.toewijzing),
    decisionOn: back === 0 ? (DECISIONS[fact.code] ?? null) : null,
    leadDays: fact.doorlooptijdDagen,
    details: {
      description: words.beschrijving,
      practical: words.praktisch,
      preparation: words.vooraf,
      accessible: words.toegankelijk,
      goal: fact.doel,
      subjects: fact.leergebied === 'niet van toepassing' ? '' : fact.leergebied,
      duration: fact.duur,
      location: fact.locatie,
      transport: fact.vervoer.startsWith('bus ingelegd') ? 'bus' : fact.vervoer.startsWith('bus') ? 'included' : 'own',
      transportText: fact.vervoer,
      capacity: fact.capaciteit,
      when: whenOf(fact, back),
      periods,
      costCategory: costOf(fact.kostcategorie),
      turns: fact.prijs.per === 'leerling per beurt' ? 20 : null,
      grantText: fact.tussenkomst,
      tariffs: (fact.tarieven ?? []).map(({ voor, bedrag }) => ({ for: voor, cents: Math.round(bedrag * 100) })),
      registrationText: fact.inschrijven,
      benefit: fact.voordeelType === 'sociaal' ? 'social' : 'other',
      // The practical points of the texts say what the brochure had here.
      extra: '',
      picture: files.ofOffer.get(fact.code)?.picture ?? null,
      attachments: [...(files.ofOffer.get(fact.code)?.attachments ?? [])],
    },
    terms: form === 'vaste_sessie' ? { seatsCount: 'people' } : (TERMS[fact.code] ?? {}),
    keywords: words.zoekwoorden.join(' '),
    sessions: form === 'vaste_sessie' ? sessionsOf(fact, back) : [],
  };
}

function textsOf(code: string) {
  const found = Object.entries(texts).find(([key]) => key === code)?.[1];
  if (!found) throw new Error(`offer ${code} has no text`);
  return found;
}

function formOf({ boekingsvorm }: Fact): BookingFormId {
  if (!isBookingForm(boekingsvorm)) throw new Error(`${boekingsvorm} is no booking form`);
  return boekingsvorm;
}

/** `S1` of the brochure is both streams, `BuSO` all four forms, `ALLE` everyone (`ALLE` of a school's own needs: the academy too). */
function gradesOf(groups: readonly string[]): Grade[] {
  return groups.flatMap((group): readonly Grade[] => {
    if (group === 'ALLE') return GRADES;
    if (group === 'S1') return ['S1A', 'S1B'];
    if (group === 'S2') return ['S2A', 'S2B'];
    if (group === 'BuSO') return ['OV1', 'OV2', 'OV3', 'OV4'];
    return isGrade(group) ? [group] : [];
  });
}

function placeOf({ locatie }: Fact, form: BookingFormId): OfferContent['place'] {
  if (form === 'subsidie') return 'none';
  if (form === 'op_school' || form === 'dienstverlening' || /school|klas|speelplaats/i.test(locatie)) return 'at-school';
  return 'away';
}

function costOf(category: string): 'free' | 'sharp' | 'outside' | 'secondary' {
  if (category === 'scherp') return 'sharp';
  if (category === 'buiten') return 'outside';
  return category === 'gratis' ? 'free' : 'secondary';
}

function allocationOf(word: string): OfferContent['allocation'] {
  const found = Object.entries(ALLOCATION).find(([dutch]) => dutch === word)?.[1];
  if (!found) throw new Error(`${word} is no allocation`);
  return found;
}

/** `17-11-2026` → `2026-11-17`, some years back. */
function daysIn(text: string, back: number): Day[] {
  return [...text.matchAll(/(\d{2})-(\d{2})-(\d{4})/g)].map(([, day, month, year]) => `${Number(year) - back}-${month}-${day}`);
}

function periodsOf(fact: Fact, back: number): { from: Day; until: Day }[] {
  const periods: { from: Day; until: Day }[] = [];
  for (const part of fact.periode.split(' en ')) {
    const [from, until] = daysIn(part.replace(/\(Strapdag.*\)/, ''), back);
    if (from) periods.push({ from, until: until ?? from });
  }
  return periods.length > 0 ? periods : [{ from: `${2026 - back}-09-01`, until: `${2027 - back}-06-30` }];
}

/** The period as the brochure says it, with dates as people write them. */
function whenOf(fact: Fact, back: number): string {
  const dated = fact.periode.replace(/(\d{2})-(\d{2})-(\d{4})/g, (_all, day: string, month: string, year: string) => plainDay(`${Number(year) - back}-${month}-${day}`));
  return dated.replaceAll(' tot ', ' tot en met ').replace(/\bdi en do\b/, 'dinsdag en donderdag');
}

function sessionsOf(fact: Fact, back: number): OfferContent['sessions'] {
  const capacity = Number(/\d+/.exec(fact.capaciteit)?.[0] ?? 100);
  return fact.vasteData.map((startsAt) => {
    const start = `${Number(startsAt.slice(0, 4)) - back}${startsAt.slice(4)}`;
    return { startsAt: start, endsAt: addMinutesLocal(start, MINUTES[fact.code] ?? 60), place: fact.locatie, capacity };
  });
}

function slugOf(title: string, suffix: string): string {
  const plain = title.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return suffix ? `${plain}-${suffix}` : plain;
}

/** Half hours of a week at the pool or in the hall. */
function weekSlots(what: string): { id: string; label: string }[] {
  const days: [string, string][] = [['ma', 'Maandag'], ['di', 'Dinsdag'], ['do', 'Donderdag'], ['vr', 'Vrijdag']];
  const times: [string, string][] = [['0900', '9 u.'], ['1000', '10 u.'], ['1100', '11 u.'], ['1330', '13.30 u.'], ['1430', '14.30 u.']];
  return days.flatMap(([day, dayName]) => times.map(([time, timeName]) => ({ id: `${day}-${time}`, label: `${dayName} ${timeName}, ${what}` })));
}
