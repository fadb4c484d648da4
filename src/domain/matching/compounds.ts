import { dictionary } from '#src/domain/matching/dictionary.ts';
import { guessedLemma, knownLemma } from '#src/domain/matching/lemma.ts';

// Dutch glues words together (fietsenstalling, zonnepanelen); a question may glue them or not. A compound is cut where the
// fewest and longest known words cover it.

/** Words of two or three letters that do make compounds; all others are endings or chance. */
const SHORT_PARTS = new Set(
  'bus gas bos bib les klas oog oor ziek tuin zaal bad pad rit lid voer juf job pas kar box cel kot set app eco duo top pop web dak zon zorg ei vis tv pc wc kas bal net taal zand hek wei zee jas pet bed weg dag jaar uur afval vak pot bak zak bon vat kaas thee soep brood fiets auto tram trein step helm lift trap raam deur olie hout glas blik raad kamp film boek spel druk geld prijs prik eet eten lees zwem speel sport gym dans park post ramp brug dorp stad huis tas zit lig sta was wol les dier kat hond kip koe bij eik boom haag mens man kind gezin arm hoofd hand voet mond tand luis bril hoor hulp ict clb dos eps vzw gok roes drug rook vuur'.split(' '),
);
const MIN_PART = 4;
const MAX_PART = 15;

/** The first four letters of all words and of their plurals: where none begins, nothing need be looked up. */
let fours: Set<string> | undefined;
function begins(): ReadonlySet<string> {
  if (fours) return fours;
  fours = new Set();
  for (const word of dictionary().words()) {
    if (word.length > 5) fours.add(word.slice(0, 4));
    else for (const form of beginningsOf(word)) fours.add(form);
  }
  return fours;
}

/** Boom is also bome(n), bus is buss(en), huis is huiz(en). */
function beginningsOf(word: string): string[] {
  const soft = word.replace(/f$/, 'v').replace(/s$/, 'z');
  return [word, soft, `${word}${word.at(-1)}`, `${soft}e`, `${soft.replace(/([aeou])\1(.)$/, '$1$2')}e`, `${word}s`, `${word}e`, `${word}j`].map((form) => form.slice(0, 4));
}

/** Endings and chance pieces that look like words. */
const BAD_PARTS = new Set(
  'vers overs passe lende laving pers burg sloop slang prei ken ren bush alt beta alwijs snood staal spa spas aan aars ader alg apo ares aria ars beg beur bik boeg boet bras brik bros buil buit cat cent cult deer deli demp den dij ding dril dub eek eel end ene enk ent eter flan foon form full geer ger gesp gooi gram haaf heek heel heem heer hel her hoep houw iaat iek ier imme ind ing inl ins kaar kink klem knut lade laaf laar lak lam lier limo load lor luk luw mad meed meen men mers naan neer nel noen och oef oen omi pace peel pees ping pip plag poli pok prak pret pro raar raat ral rans ras rat reef rent rial riek rijf robe roef rong sage sar sen ser sis smis sma scha slab sof spek stip stud tart teek teel tig tijg tijk titi tok trad tref trim tuur tuut urn vest verg wee wen werp wink zerk zeek zie zoen dos sier natie ment king gering sleden sleed ling heid baar loos lijk schap dom achtig ering teit isme atie ende rijk voor door over onder naar tegen tussen zonder achter neven mede heen weer toch deze hier daar waar dien wien eens zelf elke ieder niet geen veel meer wel even iets alle maar ring rings eren eer er erin ster ters sten tering enge inge gang gangs ijze dele lage igen rond uiten terug vast mijn zijn haar onze vele tien acht enen tigen gere dend nend rend tend vert best stel reer teer eert keren liet niel rine tine sing tering ment iteit ist ant age ette esse rate tere ante atel'.split(' '),
);

/** Grown together: their parts say nothing about what they mean. */
const WHOLE = new Set(
  'nederlands leerjaar leeftijd leerplan leerstof deelnemer deelname deelneem huistaak huiswerk huisvesting huisvest apparaat apparatuur flexibel borduur boterham kilometer kilowatt kilowattuur goedkoop burgemeester burgemoeder gezellig alternatief lavabo kwetsuur kruidenier diefstal godsdienst hogeschool grootouder handleiding bijeenkomst buitenland fotografie budgettair antivirus godsdienst jongleer extramuraal ecologisch hedendaags kunstmatig laattijdig mogelijk cultuur bedrijf vakantie maaltijd automaat maatregel begeleid vergader bijdrage bijdraag combinatie directie chocolade spektakel dossier kantoor voordeel nadeel oordeel onderdeel aandeel oorzaak echtscheiding eigendom kinderen kleding verwarm verlicht verzeker beveilig vierkant speelplaats internet tweedehands buitenschools batterij leerling leerkracht leraar onderwijs kleuter gemeente maatschappij wedstrijd aanbod opvang afval eigenaar directeur personeel gebouw toilet kalender computer internet verwarming verlichting begeleiding begeleider vrijwilliger minister overleg overzicht onderhoud onderdeel oorlog bibliotheek ontbijt gezondheid veiligheid activiteit vergadering voorstelling aanvraag aandacht afspraak afstand antwoord augustus september oktober november december februari januari woensdag donderdag vrijdag zaterdag zondag maandag dinsdag beweging voorziening oppervlakte percentage anderstalig kampioen voorbeeld hoeveel hoeveelheid voorkeur interesse verantwoordelijk contract contact secundair secretariaat secretaris coordinator moeilijkheid mogelijkheid mogelijk noodzakelijk voldoende onvoldoende toegankelijk vaccinatie opleiding inschrijving rekening verzekering instelling vestiging bestelling afdeling uitgaven inkomsten tevredenheid aanwezigheid afwezigheid afwezig aanwezig zelfstandig buitenlands armoede'.split(' '),
);

const MAX_KEPT = 40_000;
const kept = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];

/** The lemmas of the parts of a compound, in order; empty for a word that is none. */
export function partsOf(word: string): readonly string[] {
  const before = kept.get(word);
  if (before) return before;
  const parts = cut(word);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(word, parts);
  return parts;
}

/** A compound with its last part in its base form (fietsenstallingen is fietsenstalling), when it is one. */
export function compoundLemma(word: string): string {
  const tail = tails.get(partsOf(word));
  return tail === undefined ? guessedLemma(word) : word.slice(0, tail.at) + tail.lemma;
}
/** Where the last part of a cut compound begins; kept with the very list of parts. */
const tails = new WeakMap<readonly string[], { readonly at: number; readonly lemma: string }>();

interface Cover {
  readonly cost: number;
  readonly parts: readonly string[];
  /** Where the last part begins. */
  readonly at: number;
}

function cut(word: string): readonly string[] {
  if (word.length < 6 || word.length > 40 || !/^[a-z]+$/.test(word)) return NONE;
  const lemma = knownLemma(word);
  if (WHOLE.has(word) || (lemma !== null && (WHOLE.has(lemma) || lemma.length < 6))) return NONE;
  const best: (Cover | undefined)[] = [{ cost: 0, parts: [], at: 0 }];
  for (let at = 0; at < word.length - 1; at += 1) {
    const left = best[at];
    if (!left) continue;
    const longest = begins().has(word.slice(at, at + 4)) ? MAX_PART : MIN_PART - 1;
    for (let end = at + 2; end <= Math.min(word.length, at + longest); end += 1) {
      if (at === 0 && end === word.length) continue;
      const found = part(word.slice(at, end), end === word.length);
      if (!found) continue;
      const cost = left.cost + found.cost;
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, parts: [...left.parts, found.lemma], at };
    }
  }
  const cover = best[word.length];
  if (!cover || cover.parts.length < 2 || cover.parts.length > 4) return NONE;
  // A part may be a compound of the dictionary (drinkwater): it is cut too.
  const parts = cover.parts.flatMap((found) => (found.length > 6 && found.length < word.length && partsOf(found).length > 1 ? partsOf(found) : [found]));
  tails.set(parts, { at: cover.at, lemma: cover.parts.at(-1) ?? '' });
  return parts;
}

/** A piece as a part: itself a known word, or with a linking -s, -e, -en or -er that is not the word's own. */
function part(piece: string, last: boolean): { readonly lemma: string; readonly cost: number } | null {
  const whole = asWord(piece);
  if (whole) return { lemma: whole, cost: 10 + (piece.length < MIN_PART ? 3 : 0) + (whole === piece || last ? 0 : piece.length < 6 ? 5 : 2) };
  if (last) return null;
  for (const linker of ['s', 'en', 'er', 'e']) {
    const bare = piece.endsWith(linker) ? piece.slice(0, -linker.length) : '';
    const lemma = isBase(bare, linker) ? asWord(bare) : null;
    if (lemma) return { lemma, cost: 12 + (piece.length < MIN_PART + 1 ? 3 : 0) };
  }
  return null;
}

/** Only whole words take a linking letter: verkeers is verkeer, but volks is no word with an s (volk and sport, not volks and port). */
function isBase(bare: string, linker: string): boolean {
  const words = dictionary();
  return words.isNoun(bare) || (words.has(bare) && (linker !== 's' || (bare.length > 4 && knownLemma(bare) === bare)));
}

function asWord(piece: string): string | null {
  if (BAD_PARTS.has(piece) || (piece.length < MIN_PART && !SHORT_PARTS.has(piece))) return null;
  const lemma = knownLemma(piece);
  return lemma !== null && !BAD_PARTS.has(lemma) && (lemma.length >= MIN_PART || SHORT_PARTS.has(lemma)) ? lemma : null;
}
