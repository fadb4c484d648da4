import type { QuestionType, Subject } from '#src/domain/matching/index.ts';

/** What the portal finds out by itself, from the profile of a school, the open counts or its own requests. */
export const READS = [
  'pupils-kindergarten', 'pupils-primary', 'pupils-secondary', 'pupils-total', 'pupils-by-grade', 'pupils-by-kindergarten-class', 'pupils-by-site', 'classes',
  'contact-management', 'contact-invoices', 'contact-culture', 'contact-sport', 'contact-environment', 'contact-traffic', 'contact-health', 'free-days', 'culture-visits', 'library-visits', 'litter-actions',
] as const;
export type Reads = (typeof READS)[number];

export interface StartItem {
  readonly id: string;
  readonly label: string;
  readonly subject: Subject;
  readonly type: QuestionType;
  readonly options?: readonly string[];
  readonly rows?: readonly string[];
  readonly population?: string;
  readonly measure?: string;
  /** How long a value holds, in months; without it, until the school says otherwise. */
  readonly validMonths?: number;
  readonly reads?: Reads;
  readonly personal?: 'professional' | 'private';
  readonly smallCounts?: true;
}

const GRADES = ['1ste leerjaar', '2de leerjaar', '3de leerjaar', '4de leerjaar', '5de leerjaar', '6de leerjaar'];
const YEAR = 12;

/**
 * The data items a municipality begins with: what services ask schools most. Counts hold a school year, what stands in
 * stone or in a profile until somebody says otherwise, what was measured for as long as measuring it again costs more
 * than it tells. The coordinator changes any of it.
 */
export const START_ITEMS: readonly StartItem[] = [
  { id: 'll.kleuter', label: 'Aantal kleuters (totaal)', subject: 'leerlingen', type: 'number', population: 'kleuters', measure: 'aantal', validMonths: YEAR, reads: 'pupils-kindergarten' },
  { id: 'll.kleuter.klas', label: 'Aantal kleuters per leeftijdsgroep of klas', subject: 'leerlingen', type: 'table', rows: ['instapklas', '1ste kleuterklas', '2de kleuterklas', '3de kleuterklas'], population: 'kleuters', measure: 'aantal', validMonths: YEAR, reads: 'pupils-by-kindergarten-class' },
  { id: 'll.lager', label: 'Aantal leerlingen lager onderwijs (totaal)', subject: 'leerlingen', type: 'number', population: 'lager', measure: 'aantal', validMonths: YEAR, reads: 'pupils-primary' },
  { id: 'll.lager.leerjaar', label: 'Aantal leerlingen per leerjaar', subject: 'leerlingen', type: 'table', rows: GRADES, population: 'leerlingen', measure: 'aantal', validMonths: YEAR, reads: 'pupils-by-grade' },
  { id: 'll.secundair', label: 'Aantal leerlingen secundair', subject: 'leerlingen', type: 'number', population: 'secundair', measure: 'aantal', validMonths: YEAR, reads: 'pupils-secondary' },
  { id: 'll.totaal', label: 'Totaal aantal leerlingen', subject: 'leerlingen', type: 'number', population: 'leerlingen', measure: 'aantal', validMonths: YEAR, reads: 'pupils-total' },
  { id: 'll.vestiging', label: 'Aantal leerlingen per vestiging', subject: 'leerlingen', type: 'table', population: 'leerlingen', measure: 'aantal', validMonths: YEAR, reads: 'pupils-by-site' },
  { id: 'klassen.aantal', label: 'Aantal klassen of klasgroepen', subject: 'leerlingen', type: 'number', population: 'klassen', measure: 'aantal', validMonths: YEAR, reads: 'classes' },
  { id: 'personeel.aantal', label: 'Aantal personeelsleden', subject: 'personeel', type: 'number', population: 'personeel', measure: 'aantal', validMonths: YEAR },
  { id: 'contact.directie', label: 'Contactgegevens directie', subject: 'organisatie-en-contact', type: 'contact', population: 'directie', measure: 'wie', reads: 'contact-management', personal: 'professional' },
  { id: 'contact.secretariaat', label: 'Contactgegevens secretariaat en facturatie', subject: 'organisatie-en-contact', type: 'contact', measure: 'wie', reads: 'contact-invoices', personal: 'professional' },
  { id: 'contact.cultuur', label: 'Contactpersoon cultuur', subject: 'organisatie-en-contact', type: 'contact', measure: 'wie', reads: 'contact-culture', personal: 'professional' },
  { id: 'contact.sport', label: 'Contactpersoon sport of leraar LO', subject: 'organisatie-en-contact', type: 'contact', measure: 'wie', reads: 'contact-sport', personal: 'professional' },
  { id: 'contact.mos', label: 'Contactpersoon milieu, MOS of duurzaamheid', subject: 'organisatie-en-contact', type: 'contact', measure: 'wie', reads: 'contact-environment', personal: 'professional' },
  { id: 'contact.mobiliteit', label: 'Contactpersoon verkeer of mobiliteit', subject: 'organisatie-en-contact', type: 'contact', measure: 'wie', reads: 'contact-traffic', personal: 'professional' },
  { id: 'contact.zorg', label: 'Contactpersoon zorg of brugfiguur', subject: 'organisatie-en-contact', type: 'contact', measure: 'wie', reads: 'contact-health', personal: 'professional' },
  { id: 'contact.nood', label: 'Noodcontact buiten de schooluren', subject: 'organisatie-en-contact', type: 'contact', measure: 'wie', validMonths: YEAR, personal: 'private' },
  { id: 'kalender.studiedagen', label: 'Pedagogische studiedagen en facultatieve vrije dagen', subject: 'organisatie-en-contact', type: 'text', measure: 'datum', validMonths: YEAR, reads: 'free-days' },
  { id: 'kalender.lesuren', label: 'Begin- en einduren van de schooldag', subject: 'organisatie-en-contact', type: 'text', measure: 'uur' },
  { id: 'mob.modal', label: 'Verplaatsingswijze van leerlingen (aantallen of %)', subject: 'mobiliteit', type: 'table', rows: ['te voet', 'met de fiets', 'met bus of trein', 'met de auto'], population: 'leerlingen', measure: 'aantal', validMonths: 24 },
  { id: 'mob.knelpunt', label: 'Gevaarlijke punten in de schoolomgeving', subject: 'mobiliteit', type: 'text', measure: 'lijst', validMonths: YEAR },
  { id: 'mob.fietsenstalling', label: 'Fietsenstalling: plaatsen en staat', subject: 'mobiliteit', type: 'number', measure: 'capaciteit' },
  { id: 'mob.schoolstraat', label: 'Interesse in of werking van een schoolstraat', subject: 'mobiliteit', type: 'yes-no', measure: 'ja-nee', validMonths: 24 },
  { id: 'mob.fietsvaardig', label: 'Leerlingen zonder fiets of die niet kunnen fietsen (aantal)', subject: 'mobiliteit', type: 'number', population: 'leerlingen', measure: 'aantal', validMonths: YEAR, smallCounts: true },
  { id: 'zwem.deelname', label: 'Welke klassen komen zwemmen en hoe vaak', subject: 'sport-en-zwemmen', type: 'text', population: 'klassen', measure: 'lijst', validMonths: YEAR },
  { id: 'zwem.vaardig', label: 'Zwemvaardigheid van leerlingen (aantal niet-zwemmers)', subject: 'sport-en-zwemmen', type: 'number', population: 'leerlingen', measure: 'aantal', validMonths: YEAR, smallCounts: true },
  { id: 'vervoer.nood', label: 'Nood aan busvervoer voor uitstappen of zwemmen', subject: 'mobiliteit', type: 'yes-no', measure: 'ja-nee', validMonths: YEAR },
  { id: 'sport.infra', label: 'Eigen sportzaal of turnzaal', subject: 'sport-en-zwemmen', type: 'yes-no', measure: 'ja-nee' },
  { id: 'afval.fracties', label: 'Afvalfracties en containers', subject: 'afval', type: 'table', rows: ['restafval', 'pmd', 'papier en karton', 'gft', 'glas'], measure: 'aantal', validMonths: 24 },
  { id: 'afval.ophaler', label: 'Huidige afvalophaler en kost', subject: 'afval', type: 'text', measure: 'wie', validMonths: 24 },
  { id: 'afval.zwerfvuil', label: 'Deelname aan zwerfvuilacties', subject: 'afval', type: 'yes-no', measure: 'ja-nee', validMonths: YEAR, reads: 'litter-actions' },
  { id: 'mos.deelname', label: 'Werking rond MOS of eco-label', subject: 'afval', type: 'yes-no', measure: 'ja-nee', validMonths: 24 },
  { id: 'energie.verbruik', label: 'Energieverbruik (elektriciteit, gas)', subject: 'energie-en-water', type: 'table', rows: ['elektriciteit (kWh)', 'aardgas (kWh)'], measure: 'verbruik', validMonths: YEAR },
  { id: 'energie.zonnepanelen', label: 'Zonnepanelen of renovatieplannen', subject: 'energie-en-water', type: 'yes-no', measure: 'ja-nee', validMonths: 24 },
  { id: 'water.drink', label: 'Drinkwaterpunten en waterbeleid', subject: 'energie-en-water', type: 'yes-no', measure: 'ja-nee', validMonths: 24 },
  { id: 'infra.lokalen', label: 'Lokalen beschikbaar buiten de schooluren', subject: 'gebouw-en-onderhoud', type: 'choices', options: ['sportzaal', 'refter', 'klaslokaal', 'speelplaats', 'polyvalente zaal'], measure: 'lijst', validMonths: 24 },
  { id: 'infra.speelplaats', label: 'Speelplaats: oppervlakte, groen, openstelling', subject: 'groen-en-speelplaats', type: 'table', rows: ['oppervlakte (m²)', 'waarvan groen (m²)'], measure: 'oppervlakte' },
  { id: 'infra.capaciteit', label: 'Vrije plaatsen en bouwplannen', subject: 'leerlingen', type: 'table', rows: GRADES, measure: 'capaciteit', validMonths: YEAR },
  { id: 'infra.toegankelijk', label: 'Toegankelijkheid van het gebouw', subject: 'gebouw-en-onderhoud', type: 'choice', options: ['ja, overal', 'ja, een deel', 'nee'], measure: 'ja-nee' },
  { id: 'opvang.uren', label: 'Voor- en naschoolse opvang: uren en organisator', subject: 'opvang-en-vrije-tijd', type: 'text', measure: 'uur', validMonths: YEAR },
  { id: 'opvang.aantal', label: 'Aantal kinderen in de opvang', subject: 'opvang-en-vrije-tijd', type: 'table', rows: ['voor school', 'na school'], population: 'leerlingen', measure: 'aantal', validMonths: YEAR },
  { id: 'opvang.nood', label: 'Onvervulde nood aan opvang', subject: 'opvang-en-vrije-tijd', type: 'number', population: 'gezinnen', measure: 'aantal', validMonths: YEAR, smallCounts: true },
  { id: 'kosten.maxfactuur', label: 'Besteding van de maximumfactuur per leerjaar', subject: 'kosten-en-armoede', type: 'table', rows: GRADES, measure: 'bedrag', validMonths: YEAR },
  { id: 'kosten.onbetaald', label: 'Onbetaalde schoolfacturen (aantal gezinnen, geen namen)', subject: 'kosten-en-armoede', type: 'number', population: 'gezinnen', measure: 'aantal', validMonths: YEAR, smallCounts: true },
  { id: 'kosten.armoede', label: 'Signalen van kansarmoede, lege brooddozen (aantal)', subject: 'kosten-en-armoede', type: 'number', population: 'leerlingen', measure: 'aantal', validMonths: YEAR, smallCounts: true },
  { id: 'taal.thuistaal', label: 'Leerlingen met een andere thuistaal (aantal of %)', subject: 'taal-en-diversiteit', type: 'number', population: 'leerlingen', measure: 'aantal', validMonths: YEAR, smallCounts: true },
  { id: 'taal.nieuwkomers', label: 'Anderstalige nieuwkomers (aantal)', subject: 'taal-en-diversiteit', type: 'number', population: 'leerlingen', measure: 'aantal', validMonths: YEAR, smallCounts: true },
  { id: 'taal.aanbod', label: 'Bestaand aanbod taalstimulering', subject: 'taal-en-diversiteit', type: 'text', measure: 'lijst', validMonths: YEAR },
  { id: 'cultuur.wens', label: "Wensen voor voorstellingen of thema's", subject: 'cultuur-en-bibliotheek', type: 'text', measure: 'lijst', validMonths: YEAR },
  { id: 'cultuur.deelname', label: 'Deelname aan cultuuraanbod vorig schooljaar', subject: 'cultuur-en-bibliotheek', type: 'text', measure: 'lijst', validMonths: YEAR, reads: 'culture-visits' },
  { id: 'bib.gebruik', label: 'Gebruik van de bibliotheek door klassen', subject: 'cultuur-en-bibliotheek', type: 'text', population: 'klassen', measure: 'frequentie', validMonths: YEAR, reads: 'library-visits' },
  { id: 'inspraak.leerlingenraad', label: 'Leerlingenraad: bestaat die en wie begeleidt', subject: 'organisatie-en-contact', type: 'contact', measure: 'wie', validMonths: YEAR, personal: 'professional' },
  { id: 'gezond.beleid', label: 'Gezondheidsbeleid: voeding, beweging, pesten', subject: 'gezondheid-en-welbevinden', type: 'choices', options: ['voeding', 'beweging', 'pesten', 'mentaal welzijn'], measure: 'lijst', validMonths: 24 },
  { id: 'veilig.evacuatie', label: 'Evacuatieoefeningen en noodplan', subject: 'veiligheid', type: 'date', measure: 'datum', validMonths: YEAR },
  { id: 'aanbod.tevreden', label: 'Tevredenheid over het gemeentelijk aanbod', subject: 'andere', type: 'scale', measure: 'tevredenheid', validMonths: YEAR },
  { id: 'comm.kanaal', label: 'Voorkeurskanaal voor communicatie', subject: 'organisatie-en-contact', type: 'choice', options: ['mail', 'telefoon', 'Smartschool', 'brief'], measure: 'lijst' },
];
