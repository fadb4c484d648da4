import type { QuestionType } from '#src/domain/matching/index.ts';
import { guessType } from '#src/domain/surveys/guess-type.ts';

/** A question as it was found in a text or a file. */
export interface FoundQuestion {
  readonly text: string;
  readonly hint: string;
  readonly type: QuestionType;
  readonly options: readonly string[];
  readonly rows: readonly string[];
  readonly required: boolean;
}

/** What was understood of a pasted text. Lines that are no question are told, not hidden. */
export interface FoundSurvey {
  readonly title: string;
  /** Where the survey is held, when an address was pasted. Nobody opens it. */
  readonly link: string;
  readonly questions: readonly FoundQuestion[];
  readonly leftOut: readonly string[];
}

export type SplitOutcome =
  | { readonly kind: 'found'; readonly survey: FoundSurvey }
  | { readonly kind: 'refused'; readonly reason: 'paste-empty' | 'paste-too-long' | 'paste-unreadable' | 'paste-too-many' | 'paste-no-questions' };

/** Longer than any survey: 100 kB is some 600 questions. */
export const MAX_PASTE = 100_000;
/** More than a school would ever finish. */
export const MAX_QUESTIONS = 200;
export const MAX_QUESTION = 1000;
const MAX_LINK = 300;

const NUMBER = /^\s*(?:(?:vraag|v)\s*)?(?:\d{1,3}(?:[.)°:]|\s*[-–]\s)|\(\d{1,3}\)|[a-z][.)])\s*/i;
/** Also the dots and arrows of word processors, of which some are letters of a font of their own. */
const BULLET = /^\s*(?:[☐□▢○◦●•▪*·∙‣➢►✓❏❑\ue000-\uf8ff]|\[\s?\]|\(\s?\)|o(?=\s)|[-–](?=\s))\s*/;
const LINK = /^(https?:\/\/\S+|www\.\S+\.\S+)$/i;
/** A line that says where the survey is filled in: "Vul de enquête in via https://…". */
const HELD_AT = /(?=.*\b(?:vul|invullen|enqu[eê]te|formulier|vragenlijst|bevraging|antwoord)).*?(https?:\/\/\S+)/i;
const ADDRESS = /https?:\/\/\S+/gi;
/** What a web form puts under its questions by itself. */
const FORM_WORDS = /^(?:(?:uw|jouw|je) antwoord|voer (?:uw|je) antwoord in|kies(?: een antwoord)?|\*? ?verplicht(?:e vraag)?)$/i;
const FORM_END = /^(?:verzenden|verstuur|versturen|indienen|volgende|opslaan)$/i;
const YES_OR_NO = /^(?:ja|nee|neen|weet (?:ik )?niet|n\.?v\.?t\.?|niet van toepassing)$/i;
const GREETING = /^(?:beste|geachte|dag|hallo|goedendag|goedemorgen)\b/i;
/** Without a question mark, but asking: "Aantal leerlingen", "Geef …", "Naam van …". */
const ASKS = /^(hoeveel|wat|wie|welke?|waar|wanneer|waarom|hoe|op welke?|in welke?|tot hoe|van wanneer|om hoe|aantal|totaal|geef|vermeld|noteer|duid|vul|naam|contactpersoon|contactgegevens|telefoon|e-?mail|adres|datum|omschrijf|beschrijf|noem|som|jaarverbruik|oppervlakte|heeft|is|zijn|doet|kan|wordt|neemt)\b/i;

/**
 * Splits a pasted survey in its questions: numbered or not, one per line, choices under them, an explanation behind them.
 * Web pages give their text only. Refusals: nothing, more than `MAX_PASTE` characters, bytes that are no text, more than
 * `MAX_QUESTIONS` questions, and no line that asks something.
 */
export function splitQuestions(pasted: string): SplitOutcome {
  if (pasted.length > MAX_PASTE) return { kind: 'refused', reason: 'paste-too-long' };
  if (isBinary(pasted)) return { kind: 'refused', reason: 'paste-unreadable' };
  const lines = plainText(pasted).split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  if (lines.length === 0) return { kind: 'refused', reason: 'paste-empty' };

  const link = lines.find(isLink) ?? lines.map(heldAt).find((address) => address !== '') ?? '';
  const leftOut: string[] = [];
  const found: Found[] = [];
  /** Lines without a mark under a question: its choices when there are several and the form goes on below them. */
  let loose: string[] = [];
  const settle = (goesOn: boolean) => {
    const last = found.at(-1);
    if (last && goesOn && loose.length > 1 && last.options.length === 0) last.options.push(...loose);
    else leftOut.push(...loose);
    loose = [];
  };
  for (const line of lines) {
    if (isLink(line)) continue;
    const last = found.at(-1);
    const bullet = BULLET.exec(line)?.[0].trim();
    const isBullet = bullet !== undefined;
    const isNumbered = NUMBER.test(line);
    const bare = line.replace(BULLET, '').replace(NUMBER, '').trim();
    const asks = heldAt(line) === '' && isQuestion(bare.replace(ADDRESS, ''), isNumbered);
    if (asks && !(isBullet && last && last.bullet !== bullet && isChoice(bare))) {
      settle(true);
      found.push({ ...withInlineOptions(bare.replace(/\s\*$/, '').slice(0, MAX_QUESTION)), bullet, required: /\s\*$/.test(bare) });
    } else if (FORM_WORDS.test(line)) leftOut.push(line);
    else if (FORM_END.test(line)) {
      settle(true);
      leftOut.push(line);
    } else if (last && (isBullet || isNumbered || YES_OR_NO.test(bare)) && bare.length <= 120) last.options.push(bare);
    else if (last && /^\(.*\)$/.test(bare)) last.hint.push(bare.slice(1, -1));
    else if (last && bare.length <= 60 && (/^anders\b/i.test(bare) || !/[.,!:;]$/.test(bare))) loose.push(line);
    else {
      settle(false);
      leftOut.push(line.slice(0, 200));
    }
  }
  settle(false);
  if (found.length === 0) return link !== '' ? { kind: 'found', survey: { title: '', link, questions: [], leftOut } } : { kind: 'refused', reason: 'paste-no-questions' };
  if (found.length > MAX_QUESTIONS) return { kind: 'refused', reason: 'paste-too-many' };

  const title = leftOut[0] && lines[0]?.startsWith(leftOut[0]) && !GREETING.test(leftOut[0]) ? leftOut[0] : '';
  const questions = found.map(({ text, hint, options, required }): FoundQuestion => ({ text, hint: hint.join(' ').slice(0, 500), required, ...guessType(text, [...new Set(options)].slice(0, 50)) }));
  return { kind: 'found', survey: { title: title.slice(0, 120), link, questions, leftOut: title === '' ? leftOut : leftOut.slice(1) } };
}

interface Found {
  readonly text: string;
  readonly hint: string[];
  readonly options: string[];
  /** The mark before it: what has the same one stands beside it, not under it. */
  readonly bullet: string | undefined;
  readonly required: boolean;
}

/** The address at which a line says the survey is filled in. */
const heldAt = (line: string): string => (line.length <= MAX_LINK ? (HELD_AT.exec(line)?.[1]?.replace(/[.,;)]+$/, '') ?? '') : '');
/** An address on a line of its own. Longer or with a space it is none, and a pattern would look at it for minutes. */
const isLink = (line: string): boolean => line.length <= MAX_LINK && !line.includes(' ') && LINK.test(line);
const isQuestion = (line: string, isNumbered: boolean): boolean => /\?/.test(line) || (ASKS.test(line) && (isNumbered || line.length > 12)) || (isNumbered && line.length > 25);
/** A short answer under a question, also when it has a word that asks in it. */
const isChoice = (line: string): boolean => line.length <= 60 && !/\?\s*$/.test(line);

/** "Heeft de school een moestuin? (ja/nee)" and "… ja / nee" carry their choices themselves. */
function withInlineOptions(line: string): { text: string; hint: string[]; options: string[] } {
  const [, text = '', rest = ''] = /^(.*\?)\s*(.+)$/.exec(line) ?? [];
  if (text === '') return { text: line, hint: [], options: [] };
  const options = rest.replace(/^\(|\)\.?$/g, '').split(/\s*[/|]\s*/).map((option) => option.trim()).filter((option) => option !== '');
  if (options.length > 1 && options.every((option) => option.length <= 60)) return { text, hint: [], options };
  return /\?/.test(rest) ? { text: line, hint: [], options: [] } : { text, hint: [rest.replace(/^\(|\)\.?$/g, '')], options: [] };
}

/** What a person would read of a text that may be a web page. */
function plainText(pasted: string): string {
  return pasted
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/<(?:script|style)\b[^<>]{0,500}>[^<]*/gi, ' ')
    .replace(/<(?:br|\/p|\/li|\/div|\/h\d|\/tr|\/label)\b[^>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ').replace(/&amp;/g, '&').replace(/&(?:quot|#34);/g, '"').replace(/&(?:apos|#39);/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[^\P{Cc}\n\t]/gu, ' ');
}

/** A file that was pasted as bytes: no text has many of these. */
function isBinary(text: string): boolean {
  const strange = (text.match(/[^\P{Cc}\n\r\t]|\ufffd/gu) ?? []).length;
  return strange > 8 && strange > text.length / 100;
}
