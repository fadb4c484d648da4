import { tokensOf } from '#src/domain/matching/tokens.ts';

/**
 * How much a Dutch word says in a question to a school before any question is known: the words that any service uses for anything.
 * They are classes of the language (auxiliaries, verbs of having and organising, nouns of kind and place), no subjects.
 */
const EMPTY = `
hoeveel aantal hoeveelheid totaal welk welke wat wie waar wanneer hoe waarom geef gelieve graag vermeld vul noteer som duid aan kruis beantwoord antwoord
school scholen schoolgebouw basisschool instelling vestiging vestigingsplaats schooljaar jaar u uw jullie jouw zelf eigen ons onze wij ja nee niet geen
zijn hebben worden kunnen mogen moeten zullen willen gaan komen doen laten er op in van voor met bij naar om te een de het
bestaan geven krijgen nemen maken houden staan zitten liggen blijven tellen beschikken bezitten telkens alle elk elke ieder iedere sommige bepaalde
dit deze die dat daar hier ook nog al reeds momenteel ongeveer precies huidig totale omdat wegens
`;

const LIGHT = `
leerling leerlingen kind kinderen klas klassen ouder ouders schoolteam team personeel directie leerkracht leerkrachten mensen
organiseren aanbieden voorzien gebruiken werken inzetten inschakelen uitvoeren hanteren verlopen gebeuren plaatsvinden voorkomen bieden inrichten regelen verzorgen doorgaan
deelnemen meedoen deelname volgen ontvangen stellen vragen zoeken ondersteunen helpen brengen halen kennen weten zien voeren toepassen beroep uitdrukken
soort type vorm manier wijze geval mogelijkheid mogelijk plaats locatie moment keer tijd periode dag week maand deel groep persoon
activiteit actie project programma initiatief systeem middel dienst materiaal toestel aanbod gebruik beschikbaar beschikking aanwezig nummer
bereiken bereikbaar contact verantwoordelijk verantwoordelijke verschillend ander anders vooral meestal geregeld regelmatig soms vaak altijd
lopen beginnen starten eindigen opnemen betrokken betrekken inschrijven ingeschreven verplicht verplichten nodig gemiddeld maximaal minimaal
bevatten omvatten behoren bedragen gelden betreffen leveren plaatsen zetten leggen vinden bezorgen meedelen aangeven beschrijven opgeven invullen
bestemmen dienen uitmaken vormen zorgen vallen hangen rekenen uitgaan schatten hoeven overwegen plannen wensen denken menen mening vindt
volledig geheel gedeeltelijk helemaal enkel alleen speciaal apart bijzonder extra voldoende genoeg minstens hoogstens
les lessen geldig uitrusten terechtkunnen terecht ingericht doorgaan verbonden lid leden functie taak belang belangrijk actief uitvoerder verspreiden verwachten samen eerst laatst recent ergens ooit enig stuk
zodra bevinden voorleggen bezitten aanduiden begeven jaarbasis rol oog kader wettelijk wettig officieel formeel momenteel opstellen opmaken afkomstig beginnen dergelijk concreet specifiek huidige tegenwoordig recentelijk
openen sluiten verplaatsen vervangen ophalen meebrengen meenemen
`;

let empty: ReadonlySet<string> | undefined;
let light: ReadonlySet<string> | undefined;
/** The lists are read as questions are, so that all forms of their words are known. */
const lemmasOf = (text: string) => new Set(text.trim().split(/\s+/).flatMap((word) => [word, ...tokensOf(word).map(({ lemma }) => lemma)]));

/** Things with a name of two letters. */
const SHORT = new Set(['wc', 'pc', 'tv', 'ei', 'lo', 'eu', 'ov']);

/** 0 to 1. */
export function backgroundWeight(lemma: string): number {
  empty ??= lemmasOf(EMPTY);
  light ??= lemmasOf(LIGHT);
  if (empty.has(lemma)) return 0.04;
  if (light.has(lemma)) return 0.25;
  return lemma.length < 3 && !SHORT.has(lemma) ? 0.15 : 1;
}

/** A compound of words that say little says little: schooldag, leerlingenaantal. */
export const compoundWeight = (lemma: string, parts: readonly string[]): number =>
  parts.length < 2 ? backgroundWeight(lemma) : Math.min(backgroundWeight(lemma), Math.max(...parts.map(backgroundWeight)));
