/**
 * The closed classes of survey Dutch: what is measured, of whom, when, how often, whether it must or may. A pattern is read on
 * folded lower-case words with one space between. Within a table the first value that is found is the one that counts most.
 */
export interface SlotPattern {
  readonly value: string;
  readonly pattern: RegExp;
}

const words = (value: string, source: string): SlotPattern => ({ value, pattern: new RegExp(`\\b(?:${source})\\b`) });

export const MEASURES: readonly SlotPattern[] = [
  words('procent', 'procent|percent|percentage|percentages|hoeveel op de (?:tien|honderd)|welk (?:aan)?deel|aandeel|\\w*percentage'),
  words('bedrag', 'hoeveel (?:euro|geld)|euro|(?:wat|hoeveel) (?:kost|kosten|kostte|betaalt|betalen|betaalde|betaal|bedraagt|bedragen|vraagt|vragen|rekent|rekenen|besteedt|besteden|besteedde|investeert|draagt)|hoe duur|prijs|\\w*prijs|prijzen|tarief|tarieven|\\w*tarief|bedrag|bedragen|kostprijs|budget|\\w*budget|kosten|\\w+kosten|maximumfactuur|bijdrage|vergoeding|huurprijs|inkomgeld|subsidiebedrag'),
  words('e-mail', 'e ?-?mail(?:adres)?(?:sen)?|mailadres|mail|mailen|waarheen .*mailen'),
  words('telefoon', 'telefoon(?:nummer)?s?|gsm(?: ?-?nummer)?|\\w*telefoonnummer|rechtstreeks nummer|nummer is .* bereikbaar'),
  words('adres', 'adres|adressen|straat en nummer|url|webadres|rekeningnummer|ondernemingsnummer|instellingsnummer'),
  words('frequentie', 'hoe vaak|hoe dikwijls|hoe frequent|hoe regelmatig|hoeveel (?:keer|keren|maal)|(?:\\w+ )?aantal (?:keer|keren|maal|edities|vergaderingen|bezoeken)|per jaar hoeveel keer|frequentie|om de hoeveel'),
  words('uur', '(?:om |vanaf |tot |tegen )?hoe laat|hoe vroeg|(?:op |om )?welk uur|(?:op |om )?welk tijdstip|het (?:uur|tijdstip) waarop|uur van (?:aankomst|vertrek|de)|beginuur|einduur|startuur|aanvangsuur|sluitingsuur|openingsuur|openingsuren|sluitingstijd|begintijd|eindtijd|\\w*uren van tot|van wanneer tot wanneer'),
  words('duur', 'hoe ?lang (?:duurt|duren|is|zijn|krijgen|hebben|heeft|blijft|blijven|moet|moeten|mag|mogen|kan|kunnen)|hoeveel (?:tijd|minuten|uur|uren|lesuren|lestijden|dagen|weken|maanden|jaar)|duur|tijdsduur|aantal (?:minuten|uur|uren|lesuren|lestijden|dagen|weken)'),
  words('jaar', '(?:in |uit |sinds |vanaf )?welk jaar|^jaar|jaartal|(?!(?:school|leer|werk|kalender|studie|begroting|dienst|half|les|dit)\\w*jaar\\b)\\w{3,}jaar|sinds wanneer|het jaar waarin'),
  words('afstand', 'hoe ver|afstand|hoeveel (?:kilometer|km|meter)(?! (?:kabel|haag))'),
  words('oppervlakte', 'oppervlakte|(?:hoeveel|aantal) (?:vierkante meter|m2|hectare|are)|hoe groot(?!.*(?:leerling|klas|groep|team|kinderen))|vierkante meter|bruto vloeroppervlakte'),
  words('verbruik', '\\w*verbruik|verbruikt|verbruikte|verbruikten|verbruiken|kwh|kilowattuur|kilowattuur|(?:hoeveel|aantal) (?:kwh|kilowattuur|kubieke meter)|kubieke meter'),
  words('inhoud', '(?:hoeveel|aantal) liter|inhoud|volume'),
  words('gewicht', 'hoeveel (?:kilo|kilogram|kg|ton)|gewicht|kilogram|hoe zwaar'),
  words('vermogen', 'vermogen|kwp|kilowattpiek|kwpiek|kilowatt'),
  words('temperatuur', 'temperatuur|hoeveel graden|hoe warm'),
  words('aantal', 'hoeveel|hoeveelheid|aantal|aantallen|\\w+aantal|totaal|hoevelen'),
  words('datum', 'welke (?:datum|data|dag|dagen|woensdag|maand|maanden|week)|wanneer|datum|data|\\w+datum|\\w+data|de dag(?:en)? waarop|tegen welke dag'),
  words('wie', 'wie|welke (?:persoon|personen|leerkracht|medewerker|verantwoordelijke|contactpersoon)|door wie|contactpersoon|^naam|^namen|(?:voor)?naam (?:van|en)|namen (?:van|en)|contactgegevens|verantwoordelijke voor'),
  words('reden', 'waarom|om welke reden(?:en)?|wat is de reden|wat zijn de redenen'),
  words('waar', 'waar|op welke plaats(?:en)?|welke locaties?|in welk lokaal'),
  words('oordeel', 'hoe (?:tevreden|goed|belangrijk|veilig|vindt|ervaart|beoordeelt|evalueert)|hoe vind(?:t|en)? (?:u|jullie)|welke score|in welke mate|tevreden(?:heid)?|wat vindt u'),
  words('ja-nee', '^(?:is|zijn|heeft|hebben|hebt|wordt|worden|kan|kunnen|kunt|mag|mogen|moet|moeten|doet|doen|was|waren|werd|werden|had|beschikt|beschikken|organiseert|biedt|bieden|neemt|gebruikt|gebruiken|werkt|werken|voorziet|krijgt|krijgen|wil|wilt|willen|zou|zal|zullen|bestaat|bestaan|geeft|geven|volgt|volgen|komt|komen|gaat|gaan|staat|staan|ligt|liggen|plant|overweegt|wenst|kent|ziet|ontvangt|stelt|maakt|houdt|houden|sorteert|verkoopt|leest|zet)|ja of nee'),
  words('manier', 'hoe|op welke (?:manier|wijze)|welke manier'),
  words('lijst', 'welke?|wat voor|som op|geef een (?:lijst|overzicht|opsomming)|lijst|opsomming|overzicht'),
];

const PUPILS = '\\w+klassers?|\\w+klassertjes|\\w+jaars|leerlingen|leerling|leerlingenaantal|\\w*leerlingen|kind|kinderen|schoolkinderen|scholieren|scholier|studenten|jongeren|leerlingenpopulatie';

/** Words of asking: they count only where no word of measure stands. */
export const OPEN_MEASURES = new Set(['datum', 'wie', 'reden', 'waar', 'oordeel', 'ja-nee', 'manier', 'lijst']);

export const POPULATIONS: readonly SlotPattern[] = [
  words('kleuters', 'kleuters?|\\w*kleuters|kleuterklas(?:sen|je|sers)?|kleuteronderwijs|kleuterafdeling|kleuterschool|kleuterniveau|peuters?|instappers?'),
  words('lager', 'lager onderwijs|lagere (?:school|afdeling|klassen|schoolkinderen)|lagereschool\\w*|\\w*schoolkinderen uit het lager|lager'),
  words('secundair', 'secundair(?:e)?(?: onderwijs| school| afdeling)?|middelbaar(?: onderwijs)?|middelbare (?:school|scholieren)|tieners'),
  words('leerkrachten', 'leerkracht(?:en)?|leraar|leraars|leraren|leraren\\w*|onderwijzers?|lesgevers?|juf|juffen|meesters?|lerarenteam|klastitularis(?:sen)?|vakleerkracht(?:en)?|\\w+leerkracht(?:en)?|docent(?:en)?|pedagogisch personeel|onderwijzend personeel'),
  words('personeel', '\\w*personeel|\\w*personeelsleden|personeelslid|teamleden|teamlid|personeelsbestand|\\w*medewerkers?|schoolteam|team|werknemers?|collega s|collegas?|stafleden|mensen (?:\\w+ ){0,2}werken|werkkrachten'),
  words('directie', 'directie|directeur|directrice|directeurs|schoolleiding|schoolleider|schoolhoofd|directieteam'),
  words('gezinnen', 'gezin|gezinnen|huishoudens?|huisgezinnen|families|families van'),
  words('grootouders', 'grootouders?'),
  words('ouders', 'ouders?|(?:pleeg|stief|plus)ouders?|mama s|papa s|moeders?|vaders?|voogd(?:en)?'),
  words('oud-leerlingen', 'oud ?-?leerlingen|afgestudeerden'),
  words('jongens', 'jongens?'),
  words('meisjes', 'meisjes?'),
  words('nieuwkomers', 'nieuwkomers?|anderstalige nieuwkomers?|okan ?-?leerlingen|vluchtelingen|ex okan'),
  words('klassen', 'klas|klassen|klasgroep(?:en)?|\\w+klassen'),
  words('leerlingen', PUPILS),
];

export const MOMENTS: readonly SlotPattern[] = [
  words('ochtend', 'ochtends?|s ochtends|smorgens|s morgens|morgens|ochtend\\w*|voorschoolse?|voorbewaking|voor (?:school|schooltijd|de school|de lessen|de les|het begin|de schooluren|de bel|de eerste bel)|ochtend|voor de schoolpoort open'),
  words('middag', 'middags?|s middags|middag\\w*|over de middag|lunchpauze|op de middag|noen|tussen de middag'),
  words('na-school', 'na ?school(?:se)?|naschoolse?|nabewaking|avonds?|s avonds|avond\\w*|na (?:de )?(?:school|les|lessen|schooluren|schooltijd|klasuren|lesuren|bel)|buitenschools?e?|na vier uur|s avonds'),
  words('buiten', 'buiten de (?:schooluren|schooltijd|lesuren|lestijden|openingsuren)|(?:wanneer|als) de school (?:gesloten|dicht) is'),
  words('woensdagmiddag', 'woensdag ?(?:na)?middag(?:en)?|woensdagopvang|woensdag'),
  words('zomer', 'zomer(?:vakantie|s|maanden|opvang|school|kamp|kampen)?|grote vakantie|juli|augustus'),
  words('vakantie', '\\w*vakanties?|vakantie\\w*|schoolvrije dagen|verlof|verlofdagen|lesvrije'),
  words('weekend', 'weekends?|zaterdag|zondag'),
  words('speeltijd', 'speeltijd(?:en)?|pauzes?|recreatie'),
  words('nacht', 's nachts|nacht'),
];

/** A denial, in the plain forms and in those of a comparison ("een andere taal dan"). */
export const NEGATIONS: readonly SlotPattern[] = [
  words('niet', 'niet|nooit|nog niet|nergens|niemand|ontbreekt|ontbreken|missen'),
  words('geen', 'geen|zonder|onvoldoende'),
  words('ander', 'andere? (?:\\w+ )?dan|anderstalige?'),
];

export const MODALITIES: readonly SlotPattern[] = [
  words('plicht', 'verplicht(?:e)?|verplichten|verplichting|moet|moeten|hoeft|hoeven|dienen te|dient te|eist|vereist|verplicht'),
  words('verbod', 'verbod|verboden|verbiedt|verbieden|niet toegelaten|niet toegestaan'),
  words('toelating', 'mag|mogen|toegelaten|toegestaan|toelaten|laat toe|toelating|toestemming'),
  words('plan', 'plannen|gepland|plant|van plan|overweegt|overwegen|overweging|voornemen|voornemens|toekomst|komende jaren|binnenkort|zal|zullen|zou|wil|wilt|willen|wenst|wensen|interesse|interesseert|geinteresseerd'),
  words('behoefte', 'nodig|nood|noden|behoefte|behoeften|heeft nood|vraag naar|gewenst|verwacht|ondersteuningsnood'),
  words('oordeel', 'tevreden(?:heid)?|voldoende|genoeg|goed|slecht|te weinig|te veel|toereikend|volstaat|volstaan|vindt|ervaart|knelpunten?|probleem|problemen|moeilijkheden|klachten'),
];

export const STATISTICS: readonly SlotPattern[] = [
  words('gemiddeld', 'gemiddelde?|doorsnee'),
  words('maximum', 'maxim\\w+|hoogstens|ten hoogste|capaciteit|\\w*capaciteit|kunnen er (?:\\w+ )?(?:in|op|staan)|plaats is er voor'),
  words('minimum', 'minim\\w+|minstens|ten minste|laagste'),
  words('nieuw', 'nieuwe?|nieuw ingeschreven'),
];

/** What is said of the end goes before a "vanaf": from what hour is the gate closed. */
export const EDGES: readonly SlotPattern[] = [
  words('einde', 'einde?|eind\\w*uur|eindigt|eindigen|eindtijd|tot hoe laat|tot welk uur|sluit|sluiten|sluitingsuur|sluitingstijd|gesloten|afgesloten|gedaan|(?:school|les|lessen) uit|is uit|stopt|stoppen|dicht|tot wanneer|(?:is|gaat|gaan|zijn) .{0,40}toe|vertrek\\w*|ophalen|afhalen'),
  words('begin', 'begin|beginnen|begint|start|starten|aanvang|aanvangs\\w+|begin\\w*uur|startuur|opent|openen|opengaat|gaat .{0,12}bel|aankomst|open|hoe vroeg|vanaf|brengen|afzetten'),
];

/** "per …": what a number is spread over. */
export const DENOMINATORS: readonly SlotPattern[] = [
  words('dag', 'per (?:school)?dag|dagelijks|dagelijkse|elke dag|iedere dag'),
  words('week', 'per (?:school)?week|wekelijks|wekelijkse|elke week|iedere week'),
  words('maand', 'per maand|maandelijks|maandelijkse|elke maand'),
  words('trimester', 'per trimester|trimestrieel|per semester'),
  words('jaar', 'per (?:school|kalender|werk)?jaar|jaarlijks|jaarlijkse|elk jaar|ieder jaar|op jaarbasis'),
  words('leerling', 'per (?:leerling|kind|kleuter|deelnemer|persoon|hoofd)|leerlingbijdrage'),
  words('klas', 'per (?:klas|klasgroep|leerjaar|graad)|in (?:een|elke|iedere) klas'),
  words('uur', 'per (?:les)?uur|per begonnen (?:half )?uur|per half uur'),
  words('gezin', 'per gezin|per huishouden'),
  words('beurt', 'per (?:\\w*beurt|keer|les|maaltijd|sessie|bezoek|stuk)'),
];
