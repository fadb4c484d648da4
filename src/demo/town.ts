import { randomUUID } from 'node:crypto';
import type { Db } from '#db/client.ts';
import { billCeilings, classGroups, clbs, municipality, municipalityClosingDays, pupilCounts, schoolSites, schools, serviceClosingDays, services, themes } from '#db/schema/index.ts';
import town from '#src/demo/lindervelde/gemeente.json' with { type: 'json' };
import { createPerson, grantRole } from '#src/domain/accounts/index.ts';
import { insertStartItems } from '#src/domain/facts/index.ts';
import type { Instant } from '#src/lib/time.ts';

/** The invented municipality: who works there, its schools with their sites and classes. Numbers only, no pupil has a name. */

const DOMAIN = 'lindervelde.example';

const CONTACTS: Readonly<Record<string, { person: string; phone: string; days: number; external?: boolean }>> = {
  onderwijs: { person: 'Nele Van Damme', phone: '099 12 34 00', days: 5 },
  cultuur: { person: 'Sam Verbeke', phone: '099 12 34 10', days: 10 },
  bib: { person: 'Hilde Mertens', phone: '099 12 34 20', days: 5 },
  erfgoed: { person: 'Wim Ceulemans', phone: '099 12 34 25', days: 10 },
  academie: { person: 'Greet Lauwers', phone: '099 12 34 28', days: 10 },
  sport: { person: 'Dries Maes', phone: '099 12 34 30', days: 10 },
  milieu: { person: 'Fatima El Idrissi', phone: '099 12 34 40', days: 10 },
  natuur: { person: 'Jef Wauters', phone: '099 12 34 45', days: 10 },
  mobiliteit: { person: 'Katrien Smets', phone: '099 12 34 50', days: 10 },
  politie: { person: 'Peter Jacobs', phone: '099 12 34 60', days: 15, external: true },
  brandweer: { person: 'Ilse Thijs', phone: '099 12 34 65', days: 15, external: true },
  gezondheid: { person: 'Leen Goris', phone: '099 12 34 70', days: 10 },
  welzijn: { person: 'Yasmina Haddad', phone: '099 12 34 75', days: 10 },
  jeugd: { person: 'Robbe Claes', phone: '099 12 34 80', days: 10 },
  burger: { person: 'Inge Pauwels', phone: '099 12 34 85', days: 10 },
  patrimonium: { person: 'Luc Hermans', phone: '099 12 34 90', days: 10 },
};

const SCHOOLS: Readonly<Record<string, { domain: string; principal: string; sites: readonly [name: string, street: string][] }>> = {
  '990001': { domain: 'dekiem.example', principal: 'Karel Wouters', sites: [['De Kiem, Molenstraat', 'Molenstraat 12'], ['De Kiem, Het Veld', 'Veldweg 3']] },
  '990002': { domain: 'demolenwiek.example', principal: 'Griet Aerts', sites: [['De Molenwiek', 'Dorpsplein 8']] },
  '990003': { domain: 'weefgetouwen.example', principal: 'Stefaan Bogaert', sites: [['De Weefgetouwen', 'Weversstraat 41']] },
  '990004': { domain: 'deklepper.example', principal: 'Marijke Daems', sites: [['De Klepper', 'Kanaalstraat 7']] },
  '990005': { domain: 'sintaldegondis.example', principal: 'Lieve Maes', sites: [['Sint-Aldegondis, Kerkstraat', 'Kerkstraat 20'], ['Sint-Aldegondis, Parklaan', 'Parklaan 5']] },
  '990006': { domain: 'devlasbloem.example', principal: 'Johan Peeters', sites: [['De Vlasbloem', 'Vlasstraat 15']] },
  '990007': { domain: 'tervaart.example', principal: 'Annelies Roels', sites: [['Ter Vaart', 'Sluisweg 2']] },
  '990008': { domain: 'spinnewiel.example', principal: 'Tine Cools', sites: [['Het Spinnewiel', 'Spinnersplein 4']] },
  '990009': { domain: 'delijnzaad.example', principal: 'Ruben Baeten', sites: [['De Lijnzaad', 'Lijnzaadlaan 9']] },
  '990010': { domain: 'debobijn.example', principal: 'Veerle Segers', sites: [['De Bobijn', 'Bobijnstraat 11']] },
  '990020': { domain: 'sacollege.example', principal: 'Marc Thys', sites: [['Sint-Aldegondiscollege, Lange Gracht', 'Lange Gracht 30'], ['Sint-Aldegondiscollege, Stationsplein', 'Stationsplein 6']] },
  '990021': { domain: 'schietspoel.example', principal: 'Els Van Loon', sites: [['De Schietspoel', 'Spoelstraat 22']] },
  '990022': { domain: 'devlasserij.example', principal: 'Geert Nijs', sites: [['De Vlasserij', 'Vaartdijk 50']] },
  '990023': { domain: 'detwijn.example', principal: 'Sarah Lemmens', sites: [['De Twijn', 'Twijnstraat 1']] },
  '990030': { domain: 'academielindervelde.example', principal: 'Greet Lauwers', sites: [['Academie Lindervelde', 'Kunststraat 17']] },
};

/** Which service keeps the data items of a subject; education keeps the rest. */
const OWNERS: Readonly<Record<string, string>> = {
  'kosten-en-armoede': 'welzijn', 'opvang-en-vrije-tijd': 'jeugd', voeding: 'gezondheid', 'gezondheid-en-welbevinden': 'gezondheid', mobiliteit: 'mobiliteit', veiligheid: 'politie',
  'sport-en-zwemmen': 'sport', 'gebouw-en-onderhoud': 'patrimonium', 'energie-en-water': 'milieu', afval: 'milieu', 'groen-en-speelplaats': 'natuur', digitaal: 'bib',
  'cultuur-en-bibliotheek': 'cultuur',
};

const THEMES = [
  'cultuur', 'lezen', 'mediawijsheid', 'erfgoed', 'sport', 'zwemmen', 'duurzaamheid', 'afval', 'natuur', 'infrastructuur', 'mobiliteit',
  'verkeersveiligheid', 'weerbaarheid', 'veiligheid', 'gezondheid', 'gelijke kansen', 'schoolkosten', 'burgerschap',
];

export const themeId = (name: string): string => name.replaceAll(' ', '-');

export function seedTown(db: Db, now: Instant): void {
  db.insert(municipality)
    .values({
      id: 1, name: 'Lindervelde', portalName: 'Scholenportaal', street: 'Grote Markt 1', postalCode: '9999', town: 'Lindervelde',
      enterpriseNumber: '0999.999.922', nisCodes: town.gemeente.nis, email: `info@${DOMAIN}`, phone: '099 12 34 56',
      coordinatorName: 'Els Vermeulen', coordinatorEmail: `coordinator.onderwijs@${DOMAIN}`, coordinatorPhone: '099 12 34 05',
      website: `https://www.${DOMAIN}`,
      privacy: {
        officerName: 'team Informatieveiligheid', officerEmail: `privacy@${DOMAIN}`, authority: 'de Vlaamse Toezichtcommissie',
        authorityWebsite: '', more: 'De server staat in Vlaanderen en is van de gemeente zelf.',
      },
    })
    .run();
  db.insert(billCeilings)
    .values([
      { schoolYear: '2025-2026', kindergartenCents: 5500, primaryCents: 11000, multiDayCents: 55000, source: 'Onderwijs Vlaanderen', confirmed: false },
      { schoolYear: '2026-2027', kindergartenCents: 5500, primaryCents: 11000, source: 'nog niet bekend, bedrag van 2025-2026', confirmed: false },
    ])
    .run();
  THEMES.forEach((name, position) => db.insert(themes).values({ id: themeId(name), name, position }).run());
  seedServices(db, now);
  insertStartItems(db, (subject) => OWNERS[subject] ?? 'onderwijs');
  seedClosingDays(db);
  seedSchools(db, now);
  seedPeople(db, now);
}

function seedServices(db: Db, now: Instant): void {
  for (const { code, naam } of town.diensten) {
    const contact = CONTACTS[code];
    if (!contact) throw new Error(`service ${code} has no contact`);
    db.insert(services)
      .values({ id: code, name: naam, email: `${code}@${DOMAIN}`, phone: contact.phone, contactName: contact.person, external: contact.external ?? false, answerDays: contact.days })
      .run();
    person(db, contact.person, `${mailName(contact.person)}@${DOMAIN}`, { role: 'service-member', serviceId: code }, now);
  }
}

/** Days on which the whole town hall is closed, and what two services close on top. */
const CLOSED: readonly [reason: string, ...days: string[]][] = [
  ['Allerzielen', '2025-11-03'], ['Tussen Kerstmis en Nieuwjaar', '2025-12-26', '2025-12-29', '2025-12-30', '2025-12-31'], ['Brugdag na Hemelvaart', '2026-05-15'],
  ['Brugdag voor de nationale feestdag', '2026-07-20'], ['Allerzielen', '2026-11-02'],
  ['Tussen Kerstmis en Nieuwjaar', '2026-12-24', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'],
];
const CLOSED_SERVICES: readonly [service: string, reason: string, ...days: string[]][] = [
  ['bib', 'Inventaris', '2026-08-24', '2026-08-25', '2026-08-26'], ['sport', 'Onderhoud van het zwembad', '2025-08-25', '2025-08-26', '2026-08-24', '2026-08-25', '2026-08-26', '2026-08-27', '2026-08-28'],
];

function seedClosingDays(db: Db): void {
  for (const [reason, ...days] of CLOSED) for (const day of days) db.insert(municipalityClosingDays).values({ day, reason }).run();
  for (const [serviceId, reason, ...days] of CLOSED_SERVICES) for (const day of days) db.insert(serviceClosingDays).values({ serviceId, day, reason }).run();
}

function seedSchools(db: Db, now: Instant): void {
  for (const clb of town.clb) db.insert(clbs).values({ id: clb.code, name: clb.naam, email: `info@${clb.code}.example` }).run();
  for (const school of town.scholen) {
    const more = SCHOOLS[school.instellingsnummer];
    if (!more) throw new Error(`school ${school.instellingsnummer} has no sites`);
    db.insert(schools)
      .values({
        id: school.instellingsnummer, name: school.naam, network: school.net, board: school.bestuur, level: school.niveau, clbId: school.clb,
        email: school.email, emailDomain: more.domain, phone: `099 21 ${school.instellingsnummer.slice(-2)} 00`, website: `https://www.${more.domain}`,
        enterpriseNumber: `0999.000.${school.instellingsnummer.slice(-3)}`, source: 'official-list', sourceOn: '2026-03-02',
      })
      .run();
    more.sites.forEach(([name, street], index) => {
      db.insert(schoolSites)
        .values({
          id: `${school.instellingsnummer}-${index + 1}`, schoolId: school.instellingsnummer, number: index + 1, name, street, postalCode: '9999',
          town: school.deelgemeente, isMain: index === 0, source: 'official-list', sourceOn: '2026-03-02',
        })
        .run();
    });
    if (school.instellingsnummer === '990001') seedDeKiem(db, now);
    person(db, more.principal, `directie@${more.domain}`, { role: 'principal', schoolId: school.instellingsnummer }, now);
    seedClasses(db, school.instellingsnummer, school.leerlingen, more.sites.length);
    seedPupilCounts(db, school.instellingsnummer, school.leerlingen);
  }
  seedNextYear(db);
}

/** This year's classes: a grade is cut in classes of at most 25 (10 in special education), a second site takes every other class. */
function seedClasses(db: Db, schoolId: string, perGrade: Readonly<Record<string, number | undefined>>, sites: number): void {
  for (const [grade, total] of Object.entries(perGrade)) {
    if (!total) continue;
    const parts = grade === 'BuSO' ? ['OV1', 'OV2', 'OV3'] : [grade];
    for (const part of parts) {
      const pupils = Math.round(total / parts.length);
      const size = ['BuK', 'BuL', 'OV1', 'OV2', 'OV3'].includes(part) ? 10 : part === 'DKO' ? 215 : 25;
      const count = Math.ceil(pupils / size);
      for (let index = 0; index < count; index += 1) {
        const inClass = Math.floor(pupils / count) + (index < pupils % count ? 1 : 0);
        const site = sites > 1 && count > 1 && index >= Math.ceil(count / 2) && schoolId !== '990001' ? 2 : schoolId === '990001' && index === 1 && 'I K1 K2 K3'.includes(part) ? 2 : 1;
        addClass(db, `${schoolId}-${site}`, '2025-2026', classLabel(part, index, count), part, inClass);
      }
    }
  }
}

/** What an open file counted at the main site last year, some fewer than now: kleuter as a whole, primary per graad, secondary per leerjaar. */
function seedPupilCounts(db: Db, schoolId: string, perGrade: Readonly<Record<string, number | undefined>>): void {
  const counts: readonly [structure: string, part: string, grades: string][] = [
    ['111', '', 'I K1 K2 K3'], ['211', '1ste graad', 'L1 L2'], ['211', '2de graad', 'L3 L4'], ['211', '3de graad', 'L5 L6'], ['311', '1', 'S1A S1B'], ['311', '2', 'S2A S2B'],
    ['311', '3', 'S3'], ['311', '4', 'S4'], ['311', '5', 'S5'], ['311', '6', 'S6'],
  ];
  for (const [structure, part, grades] of counts) {
    const pupils = grades.split(' ').reduce((sum, grade) => sum + (perGrade[grade] ?? 0), 0);
    if (pupils === 0) continue;
    db.insert(pupilCounts)
      .values({ siteId: `${schoolId}-1`, schoolYear: '2024-2025', structure, part, pupils: Math.max(1, pupils - 2), source: 'open-counts', sourceOn: '2026-03-02' })
      .run();
  }
}

/** Two schools have written down classes of next year already: De Molenwiek all of them, De Kiem only its third grade. */
function seedNextYear(db: Db): void {
  addClass(db, '990001-1', '2026-2027', '3A', 'L3', 19, 'An Peeters');
  addClass(db, '990001-1', '2026-2027', '3B', 'L3', 19, 'Joke Dierckx');
  const molenwiek: [string, string, number][] = [['K1A', 'K1', 17], ['K2A', 'K2', 17], ['K3A', 'K3', 19], ['1A', 'L1', 16], ['2A', 'L2', 20], ['3A', 'L3', 18], ['4A', 'L4', 21], ['5A', 'L5', 19], ['6A', 'L6', 17]];
  for (const [label, grade, pupils] of molenwiek) addClass(db, '990002-1', '2026-2027', label, grade, pupils);
}

function addClass(db: Db, siteId: string, schoolYear: string, label: string, grade: string, pupils: number, teacher = ''): void {
  db.insert(classGroups).values({ id: randomUUID(), siteId, schoolYear, label, grades: [grade], pupils, teacher }).run();
}

/** As schools name them: 1KA, 3A, 1Aa, Groep 2. */
function classLabel(grade: string, index: number, count: number): string {
  const letter = String.fromCharCode(65 + index);
  if (grade === 'I') return count === 1 ? 'Instap' : `Instap ${letter}`;
  if (grade.startsWith('K')) return `${grade.slice(1)}K${letter}`;
  if (grade.startsWith('L')) return `${grade.slice(1)}${letter}`;
  if (/^S\d[AB]$/.test(grade)) return `${grade.slice(1)}${letter.toLowerCase()}`;
  if (grade.startsWith('S')) return `${grade.slice(1)}${letter}`;
  if (grade === 'OKAN') return `OKAN ${index + 1}`;
  if (grade === 'DKO') return ['Beeld', 'Muziek', 'Woord', 'Dans'][index] ?? letter;
  return `${grade.startsWith('Bu') ? 'Groep' : grade} ${grade === 'BuK' ? 'kleuter ' : ''}${index + 1}`;
}

function seedDeKiem(db: Db, now: Instant): void {
  person(db, 'An Peeters', 'an.peeters@dekiem.example', { role: 'school-member', schoolId: '990001' }, now);
  person(db, 'Rita Claes', 'secretariaat@dekiem.example', { role: 'school-member', schoolId: '990001' }, now);
  person(db, 'Joke Dierckx', 'joke.dierckx@dekiem.example', { role: 'school-member', schoolId: '990001' }, now);
}

function seedPeople(db: Db, now: Instant): void {
  person(db, 'Bram De Smet', 'bram.desmet@sintaldegondis.example', { role: 'school-member', schoolId: '990005' }, now);
  person(db, 'Nadia Lambrecht', 'nadia.lambrecht@schietspoel.example', { role: 'school-member', schoolId: '990021' }, now);
  person(db, 'Pieter Coppens', 'pieter.coppens@demolenwiek.example', { role: 'school-member', schoolId: '990002' }, now);
  person(db, 'Els Vermeulen', `coordinator.onderwijs@${DOMAIN}`, { role: 'coordinator' }, now);
  person(db, 'Jan Goossens', `jan.goossens@${DOMAIN}`, { role: 'administrator' }, now);
  person(db, 'Mieke Janssens', 'mieke.janssens@clb-vrij-vaartstreek.example', { role: 'partner', clbId: 'clb-vrij-vaartstreek' }, now);
  person(db, 'Tom Vanhove', 'tom.vanhove@clb-go-weverij.example', { role: 'partner', clbId: 'clb-go-weverij' }, now);
}

function person(db: Db, name: string, email: string, role: Parameters<typeof grantRole>[3], now: Instant): void {
  const made = createPerson(db, 'portal', { name, email }, now);
  if (made.kind !== 'created') throw new Error(`${email} exists already`);
  grantRole(db, 'portal', made.personId, role, now);
}

/** Who works the desk of a service in the demo. */
export const memberEmail = (serviceId: string): string => `${mailName(CONTACTS[serviceId]?.person ?? '')}@${DOMAIN}`;

const mailName = (name: string) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/, '.').replaceAll(' ', '');
