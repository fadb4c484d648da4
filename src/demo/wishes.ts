import type { Wish } from '#src/domain/bookings/index.ts';
import { isSchoolHalfDay } from '#src/domain/calendar/index.ts';
import type { Offer } from '#src/domain/offers/index.ts';
import { type Day, addDays } from '#src/lib/time.ts';

/** A believable wish for an offer, by its booking form. `n` makes one school's wish differ from another's. */
export function wishFor(offer: Offer, n: number): Wish {
  switch (offer.bookingForm) {
    case 'vaste_sessie': {
      const session = offer.sessions[n % offer.sessions.length];
      const reserve = offer.sessions.find(({ id }) => id !== session?.id);
      return { session: session?.id ?? '', ...(reserve ? { reserve: reserve.id } : {}) };
    }
    case 'bezoek_op_afspraak':
    case 'op_school':
      return { moments: halfDays(offer, n) };
    case 'evenement':
      return offer.details.transport === 'bus' && n % 2 === 0 ? { bus: true } : {};
    case 'reeks':
      return { slot1: n % 2 === 0 ? 'di-1000' : 'do-1330', slot2: 'vr-0900', parity: 'all' };
    case 'traject':
      return {
        motivation: 'Onze leerlingenraad vroeg zelf om minder afval en meer groen. We willen dat het hele team meewerkt, niet alleen één klas.',
        lead: 'de zorgcoördinator',
      };
    case 'uitlening':
      return { kits: n % 2 === 0 ? { seizoenen: 1, 'eerste-lezers': 2 } : { ruimte: 1 }, from: '2026-09-14', until: '2026-10-09', transport: n % 2 === 0 ? 'bring' : 'fetch' };
    case 'dienstverlening':
      return { kinds: { pmd: 2, papier: 1 }, startOn: '2026-09-01', where: 'Achter de fietsenstalling, langs de poort van de parking' };
    case 'subsidie':
      return { purpose: 'Bus naar de voorstelling in De Spoel voor twee klassen.', amount: 11_500, proof: 'invoice' };
  }
}

/** Three half days inside the period of the offer on which there is school. */
function halfDays(offer: Offer, n: number): { day: Day; part: 'morning' | 'afternoon' }[] {
  const found: { day: Day; part: 'morning' | 'afternoon' }[] = [];
  for (let day = addDays(offer.firstOn ?? '2026-09-14', 7 + n * 3); found.length < 3; day = addDays(day, 5)) {
    const part = (n + found.length) % 3 === 0 ? 'afternoon' : 'morning';
    if (isSchoolHalfDay(day, part)) found.push({ day, part });
  }
  return found;
}
