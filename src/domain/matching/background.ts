/**
 * How much a Dutch word says in a question to a school before any question is known: the words that any service uses for anything.
 * They are classes of the language (auxiliaries, verbs of having and organising, nouns of kind and place), no subjects.
 */
const EMPTY = `
hoeveel aantal hoeveelheid totaal welk welke wat wie waar wanneer hoe waarom geef gelieve graag vermeld vul noteer som duid aan kruis beantwoord antwoord
school scholen schoolgebouw basisschool instelling vestiging vestigingsplaats schooljaar jaar u uw jullie jouw zelf eigen ons onze wij ja nee niet geen
zijn hebben worden kunnen mogen moeten zullen willen gaan komen doen laten er op in van voor met bij naar om te een de het
bestaan geven krijgen nemen maken houden staan zitten liggen blijven tellen beschikken bezitten telkens alle elk elke ieder iedere sommige bepaalde
dit deze die dat daar hier ook nog al reeds momenteel ongeveer precies huidig totale
`;

const LIGHT = `
leerling leerlingen kind kinderen klas klassen ouder ouders schoolteam personeel directie leerkracht
organiseren aanbieden voorzien gebruiken werken inzetten uitvoeren hanteren verlopen gebeuren plaatsvinden voorkomen bieden inrichten regelen verzorgen doorgaan
deelnemen meedoen deelname volgen ontvangen stellen vragen zoeken ondersteunen helpen brengen halen kennen weten zien hanteren voeren toepassen beroep
soort type vorm manier wijze geval mogelijkheid mogelijk plaats locatie moment keer tijd periode dag week maand deel groep persoon mens iemand
activiteit actie project programma initiatief systeem middel dienst materiaal toestel aanbod gebruik beschikbaar beschikking aanwezig aantal nummer
bereiken bereikbaar contact verantwoordelijk verantwoordelijke verschillend ander andere anders vooral meestal geregeld regelmatig af toe soms vaak altijd
lopen beginnen starten eindigen opnemen betrokken betrekken inschrijven ingeschreven dienst verplicht verplichten nodig gemiddeld maximaal minimaal
`;

const words = (text: string) => new Set(text.trim().split(/\s+/));
const empty = words(EMPTY);
const light = words(LIGHT);

/** 0 to 1. */
export function backgroundWeight(lemma: string): number {
  if (empty.has(lemma)) return 0.04;
  if (light.has(lemma)) return 0.22;
  return lemma.length < 3 ? 0.15 : 1;
}
