import type { QuestionType } from '#src/domain/matching/index.ts';
import { fold } from '#src/lib/text.ts';

/** The rows of a table of numbers, where the words of a question say per what. */
const ROWS: readonly { readonly says: RegExp; readonly rows: readonly string[] }[] = [
  { says: /\b(per|elk) (leerjaar|jaar en klas)\b/, rows: ['1ste leerjaar', '2de leerjaar', '3de leerjaar', '4de leerjaar', '5de leerjaar', '6de leerjaar'] },
  { says: /\bper graad\b/, rows: ['1ste graad', '2de graad', '3de graad'] },
  { says: /\bper (niveau|onderwijsniveau)\b/, rows: ['kleuter', 'lager', 'secundair'] },
];

const COUNTS = /\b(hoeveel|aantal|aantallen|aandeel|percentage|procent|oppervlakte|telling)\b/;
const MONEY = /\b(hoeveel (kost|kosten|betaalt|betalen|rekent|euro|geld)|wat (kost|kosten|betaalt|betalen)|prijs|tarief|bedrag|budget|kostprijs)\b/;
const PERSON = /\b(contactpersoon|contactgegevens|wie is|wie kunnen we|wie mogen we|naam en (e-?mail|telefoon|gsm)|naam van|mailadres|e-mailadres|telefoonnummer|gsm-nummer|bereiken we)\b/;
const DAY = /\b(op welke (dag|datum)|datum van|wanneer (is|was|valt|vond)|welke datum)\b/;
const OPINION = /\b(hoe tevreden|in welke mate|tevredenheid|hoe (belangrijk|duidelijk|vlot))\b/;
const SEVERAL = /\b(duid aan|meerdere antwoorden|alles aan|welke \w+(en|s))\b/;
const YES_NO = /^(is|zijn|heeft|hebben|heb|doet|doen|deed|kan|kunnen|mag|mogen|wil|willen|wordt|worden|werd|komt|komen|gaat|gaan|moet|moeten|bestaat|beschikt|neemt|nemen|nam|organiseert|gebruikt|werkt|biedt|plant|ken|kent|krijgt|krijgen|staat|staan|maakt|ben|bent|was|waren|hebt|zal|zou|zullen|zouden|ligt|volgt|leest|verplicht|voorziet|hanteert|stelt)\b/;

/**
 * How a question is answered, read from its words and the choices under it. A proposal: whoever made the question sees it
 * and changes it with one choice.
 */
export function guessType(text: string, options: readonly string[]): { type: QuestionType; options: readonly string[]; rows: readonly string[] } {
  const plain = fold(text).trim();
  if (options.length > 0) {
    const words = options.map((option) => fold(option).trim());
    if (words.length === 2 && words.includes('ja') && words.includes('nee')) return { type: 'yes-no', options: [], rows: [] };
    return { type: SEVERAL.test(plain) ? 'choices' : 'choice', options, rows: [] };
  }
  const table = ROWS.find(({ says }) => says.test(plain));
  if (table && COUNTS.test(plain)) return { type: 'table', options: [], rows: table.rows };
  const type = ((): QuestionType => {
    if (OPINION.test(plain)) return 'scale';
    if (PERSON.test(plain)) return 'contact';
    if (MONEY.test(plain)) return 'amount';
    if (DAY.test(plain)) return 'date';
    if (YES_NO.test(plain)) return 'yes-no';
    return COUNTS.test(plain) ? 'number' : 'text';
  })();
  return { type, options: [], rows: [] };
}
