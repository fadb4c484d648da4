/** Words that say nothing of what is asked. What they say of how much, when and who is for the slots. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `de het een n t s m der den des dit dat deze die zo er ze zij hij hem haar hun hen ik jij je jou jouw jullie u uw we wij ons onze zich zichzelf elkaar men mijn zijn eigen iemand iets
  en of maar want dus dan als toen terwijl omdat doordat zodat opdat indien wanneer tenzij hoewel noch ook nog al alle allemaal alles wel toch reeds eens even eventueel eventuele ongeveer circa graag aub alstublieft alsjeblieft namelijk bijvoorbeeld bv bvb o.a oa enz etc
  van in op aan met voor bij uit naar tot over om door te ten ter tegen tussen tijdens sinds sedert vanaf via volgens wegens onder per naast langs rond omtrent betreffende inzake aangaande qua af toe mee
  ben bent is was waren geweest wees zijn zijnde word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad kan kunt kunnen kon konden gekund telt bedraagt beschik beschikt beschikken zal zult zullen zou zouden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wou wilde wilden hoef hoeft hoeven
  ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen gekomen doe doet doen deed deden gedaan laten liet gelaten krijg krijgt krijgen kreeg kregen gekregen maak maakt maken maakte maakten gemaakt blijf blijft blijven bleef bleven gebleven lijkt lijken blijkt schijnt staat staan stond sta geef geeft geven gaf gaven gegeven zit zitten ligt liggen
  wie wat waar welk welke wanneer waarom hoe hoeveel hoelang hoeveelste waarvan waarvoor waarmee waarbij waarin waarop waaraan waarover daarvan daarvoor daarmee daarbij daarin daarop daarvoor hiervan hiervoor hiermee hierbij hierin erop eraan ervan ervoor ermee erbij erin
  geen niet niets nooit nergens niemand zonder ja nee neen
  veel meer meest meeste weinig minder minst minste minstens hoogstens maximaal minimaal enkele enkel alleen slechts sommige verschillende diverse elk elke ieder iedere beide ander andere zulke zelf zelfde dezelfde hetzelfde
  nu momenteel thans hier daar er soms vaak altijd dikwijls steeds weer zeer erg heel vrij nogal te zowel respectievelijk vraag vragen aangeven aanduiden vermelden vermeld invullen gelieve geef duid noem som`.split(/\s+/),
);

/** Stop words that turn what a phrase of the lexicon means (zonder begeleiding, per klas), and the word for all that do the same. */
export const TURNING: ReadonlyMap<string, string> = new Map([
  ...['geen', 'niet', 'nooit', 'zonder', 'na', 'tussen', 'niemand', 'alleen', 'per', 'meer', 'minder', 'vanaf', 'tot', 'zelf'].map((word): [string, string] => [word, word]),
  ['elk', 'elk'], ['elke', 'elk'], ['ieder', 'elk'], ['iedere', 'elk'], ['ander', 'ander'], ['andere', 'ander'],
]);

/** After `voor`, what makes it a time: voor de lessen, but not voor de school. */
export const TIMES: ReadonlySet<string> = new Set(['les', 'lessen', 'lestijd', 'lesuren', 'schooluren', 'schooltijd', 'schooluur', 'bel', 'schoolbel', 'schooltijden', 'lestijden', 'start', 'begin', 'aanvang']);

/** After `hoe`, what makes it a measure. */
export const HOW: ReadonlySet<string> = new Set(['laat', 'lang', 'vaak', 'dikwijls', 'ver', 'groot', 'oud', 'hoog', 'duur']);

/** Too general to name anything when the rest of a phrase has fallen away. */
export const GENERAL: ReadonlySet<string> = new Set(
  'school leerling klas jaar dag week maand uur leraar leerkracht plaats kind ouder gemeente gezin les tijd begin eind persoon mens aantal datum schooljaar leerjaar groot klein goed nieuw werk punt soort vorm deel jong oud'.split(' '),
);

/** Stop words that are a form of the lexicon by themselves; a form "bij" (the insect) would be found everywhere. */
export const SAYS_ALONE: ReadonlySet<string> = new Set(
  'hoeveel wie wat waar wanneer waarom welk welke hoelang nooit niemand altijd soms vaak dikwijls steeds enkel alleen slechts maximaal minimaal minstens hoogstens ongeveer circa zelf momenteel waarvoor waarmee'.split(' '),
);
