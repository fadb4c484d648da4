import { GRADES, type Grade, gradesOfLevel, inGradeOrder, isGrade } from '#src/domain/schools/index.ts';
import { fold } from '#src/lib/text.ts';

/** A career of a pupil, for "van … tot …"; special education stands beside it. */
const LINE: readonly Grade[] = ['I', 'K1', 'K2', 'K3', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'S1A', 'S1B', 'S2A', 'S2B', 'S3', 'S4', 'S5', 'S6', 'S7'];
const FORMS: readonly Grade[] = ['OV1', 'OV2', 'OV3', 'OV4'];
const between = (from: Grade, until: Grade): Grade[] => LINE.slice(LINE.indexOf(from), LINE.indexOf(until) + 1);

/** Words that name a whole level, the longest first where one is in another. */
const WHOLE: readonly (readonly [RegExp, readonly Grade[]])[] = [
  [/^(alle(n|s)?|iedereen|alle (leerjaren|klassen|scholen|leerlingen|niveaus)|elke klas)$/, GRADES],
  [/^(buso|buitengewoon secundair( onderwijs)?)$/, FORMS],
  [/^(buko|buitengewoon kleuter(onderwijs)?|buk)$/, ['BuK']],
  [/^(bulo|buitengewoon lager( onderwijs)?|bul)$/, ['BuL']],
  [/^(bubao|buitengewoon basis(onderwijs)?)$/, ['BuK', 'BuL']],
  [/^buitengewoon( onderwijs)?$/, ['BuK', 'BuL', ...FORMS]],
  [/^(alle )?kleuters?(school|onderwijs|klas|klassen)?$/, gradesOfLevel('kleuter')],
  [/^(instap(klas|klasje|pers)?|peuter(s|klas)?)$/, ['I']],
  [/^(het )?(lager|lagere school|lagere?( |-)?onderwijs)$/, between('L1', 'L6')],
  [/^(het )?(basis|basisschool|basisonderwijs)$/, between('I', 'L6')],
  [/^(het )?(secundair|secundair onderwijs|middelbaar|middelbaar onderwijs|middelbare school|so)$/, between('S1A', 'S7')],
  [/^(okan|anderstalige nieuwkomers)$/, ['OKAN']],
  [/^(dko|academie|deeltijds kunstonderwijs|kunstacademie)$/, ['DKO']],
];

type Kind = 'kleuter' | 'leerjaar' | 'secundair' | 'graad' | 'graad lager' | 'graad secundair' | 'ov';

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/graad\b.*(secundair|middelbaar|so\b)|(secundair|middelbaar).*graad/, 'graad secundair'],
  [/graad\b.*lager|lager.*graad/, 'graad lager'],
  [/graad/, 'graad'],
  [/kleuter/, 'kleuter'],
  [/secundair|middelbaar|astroom|bstroom|jaar so\b/, 'secundair'],
  [/opleidingsvorm|\bov/, 'ov'],
  [/leerjaar|lager|\blj\b|studiejaar/, 'leerjaar'],
];

/** A number with what it is the number of, as far as that was said. */
interface Piece {
  readonly text: string;
  readonly number: number | undefined;
  readonly kind: Kind | undefined;
  readonly stream: 'A' | 'B' | undefined;
}

/**
 * The grades somebody means with words, codes and ranges: "K2-L1", "3de en 4de leerjaar", "2de graad secundair", "alle".
 * What is not understood is given back as it was typed. A graad without a level is of primary school, unless a level is
 * said further on.
 */
export function readGrades(text: string): { grades: Grade[]; unread: string[] } {
  const grades = new Set<Grade>();
  const unread: string[] = [];
  const plain = fold(text)
    .replace(/\b([ab])[- ]stroom/g, '$1stroom')
    .replace(/\bt\.?\s?e\.?\s?m\.?(?= |$)|\bt\/m\b|\btot en met\b|\btot\b|\bt\.e\.m\.?|[–—]/g, '-')
    .replace(/\b(van|voor|vanaf|het|de|elk|leerlingen (van|uit)|klassen (van|uit))\b/g, ' ')
    .replace(/\s+en\s+|[+&\n/;]/g, ',');
  const ranges = plain.split(',').map((part) => part.trim()).filter(Boolean).map((part) => part.split(/\s*-\s*/).filter(Boolean));
  const pieces = withKinds(ranges.flat().map(pieceOf));

  let at = 0;
  for (const range of ranges) {
    const ends = pieces.slice(at, at + range.length).map(gradesOf);
    at += range.length;
    const [from = [], until = from] = ends;
    const first = from[0];
    const last = until.at(-1);
    if (ends.length > 2 || !first || !last) unread.push(range.join('-'));
    else for (const grade of ends.length === 1 ? from : spanOf(first, last, [...from, ...until])) grades.add(grade);
  }
  return { grades: inGradeOrder([...grades]), unread };
}

function spanOf(first: Grade, last: Grade, ends: readonly Grade[]): readonly Grade[] {
  for (const line of [LINE, FORMS]) {
    const [from, until] = [line.indexOf(first), line.indexOf(last)];
    if (from >= 0 && until >= from) return line.slice(from, until + 1);
  }
  return ends;
}

function pieceOf(text: string): Piece {
  const number = /(?:^|\s)([1-7])(?:ste|de|e|ᵉ|°)?(?=\s|$|[a-z])/.exec(text)?.[1] ?? /\b(?:kleuter|graad|leerjaar|jaar|ov|opleidingsvorm)\s*([1-7])\b/.exec(text)?.[1] ?? ORDINALS.find(([word]) => word.test(text))?.[1];
  const kind = KINDS.find(([words]) => words.test(text))?.[1];
  const stream = /\bastroom|\b[12]a\b/.test(text) ? 'A' : /\bbstroom|\b[12]b\b/.test(text) ? 'B' : undefined;
  return { text, number: number === undefined ? undefined : Number(number), kind, stream };
}

const ORDINALS: readonly (readonly [RegExp, string])[] = [
  [/\beerste\b/, '1'], [/\btweede\b/, '2'], [/\bderde\b/, '3'], [/\bvierde\b/, '4'], [/\bvijfde\b/, '5'], [/\bzesde\b/, '6'], [/\bzevende\b/, '7'],
];

/** "3de en 4de leerjaar": a bare number is of the kind that is said after it, or else before it; a graad likewise takes its level. */
function withKinds(pieces: readonly Piece[]): Piece[] {
  const isGraad = (kind: Kind | undefined) => kind?.startsWith('graad') ?? false;
  return pieces.map((piece, index) => {
    if (wholeOf(piece.text)) return piece;
    if (piece.kind !== undefined && piece.kind !== 'graad') return piece;
    const said = [...pieces.slice(index + 1), ...pieces.slice(0, index).reverse()].map(({ kind, text }) => (wholeOf(text) && !codeOf(text) && piece.kind !== 'graad' ? undefined : kind));
    const kind = piece.kind === 'graad' ? said.find((one) => one !== 'graad' && isGraad(one)) : said.find((one) => one !== undefined);
    return { ...piece, kind: kind ?? piece.kind };
  });
}

function gradesOf({ text, number, kind, stream }: Piece): readonly Grade[] {
  const whole = wholeOf(text);
  if (whole) return whole;
  if (number === undefined) return [];
  if (kind === 'kleuter') return found(`K${number}`);
  if (kind === 'leerjaar') return found(`L${number}`);
  if (kind === 'ov') return found(`OV${number}`);
  if (kind === 'secundair') return number > 2 ? found(`S${number}`) : stream ? found(`S${number}${stream}`) : [...found(`S${number}A`), ...found(`S${number}B`)];
  if (kind === 'graad secundair') return gradesOfLevel(`secundair-${number}`);
  return kind === 'graad' || kind === 'graad lager' ? gradesOfLevel(`lager-${number}`) : [];
}

const found = (code: string): Grade[] => (isGrade(code) ? [code] : []);

/** A code as it is in the list, or one that stands for both streams. */
function codeOf(text: string): readonly Grade[] | undefined {
  const code = text.replace(/[\s.]/g, '').toUpperCase();
  if (code === 'S1' || code === 'S2') return [...found(`${code}A`), ...found(`${code}B`)];
  const grade = GRADES.find((one) => one.toUpperCase() === code);
  return grade ? [grade] : undefined;
}

const wholeOf = (text: string): readonly Grade[] | undefined => codeOf(text) ?? WHOLE.find(([words]) => words.test(text))?.[1];
