import type { Db } from '#db/client.ts';
import { memberEmail } from '#src/demo/town.ts';
import { type Actor, actorOf, findPersonByEmail } from '#src/domain/accounts/index.ts';
import {
  type AfterPublish, type DraftContent, type Step, createDraft, draftContent, fieldsOfStep, findOfferByCode, findOwnOffer, kindOf, listThemes, publishDraft, saveStep, schedulePublication,
  startContent, stepBasisOf,
} from '#src/domain/offers/index.ts';
import { typedOf } from '#src/lib/edit-fields.ts';
import { type Instant, instantAt } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';

/** What services of Lindervelde are writing: a draft with gaps, one that is planned, one that changes, and what is not asked for here. */

const YEAR = '2026-2027';
/** What these publications change touches no request. */
const touchesNothing: AfterPublish = () => undefined;

export function seedDrafts(db: Db, sender: MailSender): void {
  const at = (day: string, time: string): Instant => instantAt(`${day}T${time}`);
  const desk = (serviceId: string): Actor => {
    const found = findPersonByEmail(db, memberEmail(serviceId));
    if (!found) throw new Error(`${serviceId} has nobody`);
    return actorOf(db, found.id);
  };
  const begin = (serviceId: string, kind: Partial<DraftContent>, rest: Partial<DraftContent>, now: Instant): string => {
    const content = draftContent.parse({ ...startContent(draftContent.parse(kind), YEAR), ...rest });
    const outcome = createDraft(db, desk(serviceId), { serviceId, schoolYear: YEAR, content }, now);
    if (outcome.kind !== 'created') throw new Error(outcome.reason);
    return outcome.offerId;
  };
  const publish = (serviceId: string, offerId: string, now: Instant) => {
    const outcome = publishDraft(db, desk(serviceId), offerId, touchesNothing, sender, now);
    if (outcome.kind !== 'published') throw new Error(`${offerId}: ${outcome.reason}`);
  };
  const change = (serviceId: string, code: string, step: Step, typed: Readonly<Record<string, string>>, now: Instant): string => {
    const offerId = findOfferByCode(db, code, YEAR)?.id ?? '';
    const offer = findOwnOffer(db, desk(serviceId), offerId);
    if (!offer) throw new Error(`${code} is not of ${serviceId}`);
    const context = { themes: listThemes(db) };
    const known = typedOf(fieldsOfStep(step, offer.content, context), offer.content);
    const values = { ...known, ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]])) };
    const outcome = saveStep(db, desk(serviceId), offerId, step, { values, basis: stepBasisOf(step, offer.content, context), kind: kindOf(offer.content) }, context, now);
    if (outcome.kind !== 'saved') throw new Error(`${code}: ${JSON.stringify(outcome)}`);
    return offerId;
  };

  begin('cultuur', { title: 'Poëzie op de speelplaats', bookingForm: 'op_school' }, { place: 'at-school', themes: ['lezen'] }, at('2026-05-08', '16:20'));

  const reading = begin(
    'bib', { title: 'Voorleesweek: een voorlezer in de klas', bookingForm: 'op_school' },
    {
      summary: 'Een vrijwilliger van de bibliotheek leest een half uur voor in jullie klas.', place: 'at-school', themes: ['lezen'], grades: ['K2', 'K3', 'L1', 'L2'],
      details: draftContent.parse({ details: { periods: [{ from: '2026-11-16', until: '2026-11-27' }], duration: '30 minuten', practical: ['Zorg voor een rustige hoek.'] } }).details,
      firstOn: '2026-11-16', lastOn: '2026-11-27',
    },
    at('2026-05-06', '10:05'),
  );
  schedulePublication(db, desk('bib'), reading, '2026-05-18', at('2026-05-06', '10:40'));

  change('natuur', 'NAT-02', 'what', { 'details.duration': '2 uur 15 minuten', 'details.preparation': 'Lees samen het boekje over wol. Je krijgt het bij de bevestiging.' }, at('2026-05-11', '11:15'));

  publish('mobiliteit', change(
    'mobiliteit', 'MOB-04', 'questions',
    {
      'details.questions.1.label': 'Hoe ziet de straat aan de schoolpoort eruit?', 'details.questions.1.kind': 'choice', 'details.questions.1.required': 'ja',
      'details.questions.1.options': 'Een doorgaande weg\nEen woonstraat\nEen doodlopende straat', 'details.questions.1.hint': 'Eén poort volstaat.',
      'details.questions.2.label': 'Is de ouderraad akkoord?', 'details.questions.2.kind': 'yes-no',
    },
    at('2026-05-07', '09:30'),
  ), at('2026-05-07', '09:45'));

  publish('mobiliteit', begin(
    'mobiliteit', { title: 'Schoolroutekaart van Lindervelde', bookingForm: 'dienstverlening', bookingMode: 'none' },
    {
      summary: 'De veiligste wegen naar elke school, te voet en met de fiets. Druk de kaart af of toon ze op het bord.', place: 'none', themes: ['verkeersveiligheid'],
      grades: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'], keywords: 'kaart fietsroute schoolroute',
    },
    at('2026-04-27', '14:00'),
  ), at('2026-04-27', '14:20'));

  publish('erfgoed', begin(
    'erfgoed', { title: 'Klasbezoek aan het Vlasmuseum', bookingForm: 'bezoek_op_afspraak', bookingMode: 'elsewhere', externalUrl: 'https://vlasmuseum.example/scholen' },
    {
      summary: 'Van vlasplant tot linnen: kinderen breken, zwingelen en hekelen zelf. Je boekt bij het museum.', place: 'away', themes: ['erfgoed'], grades: ['L3', 'L4', 'L5', 'L6'],
      priceCents: 300, pricePer: 'pupil',
      details: draftContent.parse({ details: { periods: [{ from: '2026-09-14', until: '2027-06-18' }], costCategory: 'sharp', duration: '2 uur', location: 'Vlasmuseum, Lijnwaadstraat 2' } }).details,
      firstOn: '2026-09-14', lastOn: '2027-06-18',
    },
    at('2026-04-29', '11:00'),
  ), at('2026-04-29', '11:30'));
}
