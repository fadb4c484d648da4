/** Words that say nothing of what is asked. What they say of how much, when and who is for the slots. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `de het een n t s m der den des dit dat deze die zo er ze zij hij hem haar hun hen ik jij je jou jouw jullie u uw we wij ons onze zich zichzelf elkaar men mijn zijn eigen iemand iets
  en of maar want dus dan als toen terwijl omdat doordat zodat opdat indien wanneer tenzij hoewel noch ook nog al alle allemaal alles wel toch reeds eens even eventueel eventuele ongeveer circa graag aub alstublieft alsjeblieft namelijk bijvoorbeeld bv bvb o.a oa enz etc
  van in op aan met voor bij uit naar tot over om door te ten ter tegen tussen tijdens sinds sedert vanaf via volgens wegens onder per naast langs rond omtrent betreffende inzake aangaande qua af toe mee
  ben bent is was waren geweest wees zijn zijnde word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad kan kunt kunnen kon konden gekund zal zult zullen zou zouden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wou wilde wilden hoef hoeft hoeven
  ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen gekomen doe doet doen deed deden gedaan laat laten liet gelaten krijg krijgt krijgen kreeg kregen gekregen maak maakt maken maakte maakten gemaakt blijf blijft blijven bleef bleven gebleven lijkt lijken blijkt schijnt staat staan stond sta geef geeft geven gaf gaven gegeven zit zitten ligt liggen
  wie wat waar welk welke wanneer waarom hoe hoeveel hoelang hoeveelste waarvan waarvoor waarmee waarbij waarin waarop waaraan waarover daarvan daarvoor daarmee daarbij daarin daarop daarvoor hiervan hiervoor hiermee hierbij hierin erop eraan ervan ervoor ermee erbij erin
  geen niet niets nooit nergens niemand zonder ja nee neen
  veel meer meest meeste weinig minder minst minste minstens hoogstens maximaal minimaal enkele enkel alleen slechts sommige verschillende diverse elk elke ieder iedere beide ander andere zulke zelf zelfde dezelfde hetzelfde
  nu momenteel thans hier daar er soms vaak altijd dikwijls steeds opnieuw weer zeer erg heel vrij nogal te zowel respectievelijk vraag vragen aangeven aanduiden vermelden vermeld invullen gelieve geef duid noem som`.split(/\s+/),
);

/** Stop words that turn what a phrase of the lexicon means (zonder begeleiding, na school): they count inside its forms. */
export const TURNING: ReadonlySet<string> = new Set(['geen', 'niet', 'nooit', 'zonder', 'na', 'voor', 'tussen', 'niemand', 'alleen']);

/** After `voor`, what makes it a time: voor de lessen, but not voor de school. */
export const TIMES: ReadonlySet<string> = new Set(['les', 'lessen', 'lestijd', 'lesuren', 'schooluren', 'schooltijd', 'schooluur', 'bel', 'schoolbel', 'schooltijden', 'lestijden', 'start', 'begin', 'aanvang']);
