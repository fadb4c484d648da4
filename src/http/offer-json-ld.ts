import type { Offer } from '#src/domain/offers/index.ts';
import { gradeRuns } from '#src/domain/schools/index.ts';
import { gradesInWords } from '#src/i18n/nl/words.ts';
import { instantAt } from '#src/lib/time.ts';
import { paths } from '#src/paths.ts';

const TYPES: Readonly<Record<string, string>> = {
  vaste_sessie: 'EducationEvent', evenement: 'EducationEvent', traject: 'Course',
};

/** An offer in the words of schema.org: an event where it has dates, a course where it lasts a year, a service otherwise. */
export function offerJsonLd(offer: Offer, publicUrl: string): object {
  const type = TYPES[offer.bookingForm] ?? 'GovernmentService';
  const [session] = offer.sessions;
  const isEvent = type === 'EducationEvent';
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name: offer.title,
    description: offer.summary,
    url: `${publicUrl}${paths.offer(offer.slug)}`,
    ...(offer.picture ? { image: `${publicUrl}${paths.offerFile(offer.slug, offer.picture.hash)}` } : {}),
    inLanguage: 'nl-BE',
    isAccessibleForFree: offer.pricePer === 'free',
    audience: { '@type': 'EducationalAudience', educationalRole: 'student', audienceType: gradesInWords(gradeRuns(offer.grades)) },
    provider: { '@type': 'GovernmentOrganization', name: offer.serviceName, email: offer.service.email },
    ...(isEvent
      ? {
          startDate: session ? instantAt(session.startsAt) : offer.firstOn,
          endDate: session ? instantAt(session.endsAt) : offer.lastOn,
          eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
          location: { '@type': 'Place', name: offer.details.location },
          ...(session ? { maximumAttendeeCapacity: session.capacity } : {}),
        }
      : {}),
    ...(offer.priceCents ? { offers: { '@type': 'Offer', price: offer.priceCents / 100, priceCurrency: 'EUR' } } : {}),
  };
}
