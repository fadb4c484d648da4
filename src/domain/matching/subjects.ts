import type { Analysis } from '#src/domain/matching/analyse.ts';
import { backgroundWeight } from '#src/domain/matching/background.ts';
import { LEXICON_FILES } from '#src/domain/matching/lexicon/index.ts';
import { SUBJECTS, type Subject } from '#src/domain/matching/types.ts';
import { fold } from '#src/lib/text.ts';

/** The subject that a file of the lexicon is about. A file of words for any subject (measures, populations) says nothing. */
const SUBJECT_OF_FILE: Readonly<Record<string, Subject>> = {
  pupils: 'leerlingen', capacity: 'leerlingen', learning: 'leerlingen',
  staff: 'personeel',
  contact: 'organisatie-en-contact', timetable: 'organisatie-en-contact', participation: 'organisatie-en-contact', administration: 'organisatie-en-contact', events: 'organisatie-en-contact',
  language: 'taal-en-diversiteit',
  costs: 'kosten-en-armoede', welfare: 'kosten-en-armoede', families: 'kosten-en-armoede',
  youth: 'opvang-en-vrije-tijd', care: 'opvang-en-vrije-tijd', childcare: 'opvang-en-vrije-tijd',
  food: 'voeding',
  health: 'gezondheid-en-welbevinden', wellbeing: 'gezondheid-en-welbevinden',
  mobility: 'mobiliteit', traffic: 'mobiliteit',
  safety: 'veiligheid', prevention: 'veiligheid',
  sport: 'sport-en-zwemmen',
  building: 'gebouw-en-onderhoud', maintenance: 'gebouw-en-onderhoud', equipment: 'gebouw-en-onderhoud',
  energy: 'energie-en-water', water: 'energie-en-water', climate: 'energie-en-water',
  waste: 'afval',
  playground: 'groen-en-speelplaats', green: 'groen-en-speelplaats',
  digital: 'digitaal', devices: 'digitaal',
  library: 'cultuur-en-bibliotheek', culture: 'cultuur-en-bibliotheek', heritage: 'cultuur-en-bibliotheek', excursions: 'cultuur-en-bibliotheek',
  global: 'mondiaal',
};

interface Knowledge {
  readonly ofKey: ReadonlyMap<string, Subject>;
  /** For each word of the lexicon how much it leans to which subject. */
  readonly ofWord: ReadonlyMap<string, ReadonlyMap<Subject, number>>;
}

let known: Knowledge | undefined;

/** The lexicon itself is the example: a word belongs to the subjects of the files that use it. */
function knowledge(): Knowledge {
  if (known) return known;
  const ofKey = new Map<string, Subject>();
  const ofWord = new Map<string, Map<Subject, number>>();
  for (const { name, text } of LEXICON_FILES) {
    const subject = SUBJECT_OF_FILE[name];
    if (!subject) continue;
    for (const line of text.split('\n')) {
      const [key = '', forms] = line.split(' = ');
      if (forms === undefined || line.startsWith('#')) continue;
      if (!ofKey.has(key.trim())) ofKey.set(key.trim(), subject);
      for (const word of new Set(fold(`${key} ${forms}`).split(/[^a-z0-9]+/))) {
        if (word.length < 4 || backgroundWeight(word) < 1) continue;
        const leaning = ofWord.get(word) ?? new Map<Subject, number>();
        ofWord.set(word, leaning.set(subject, (leaning.get(subject) ?? 0) + 1));
      }
    }
  }
  known = { ofKey, ofWord };
  return known;
}

const WHOLE = 3;
const PART = 1;

/** The subject that the words speak of, and whether they leave little doubt. */
export function subjectIn(analysis: Analysis): { subject: Subject; certain: boolean } {
  const { ofKey, ofWord } = knowledge();
  const votes = new Map<Subject, number>();
  const vote = (subject: Subject, weight: number) => votes.set(subject, (votes.get(subject) ?? 0) + weight);
  for (const { key, part } of analysis.concepts) {
    const subject = ofKey.get(key);
    if (subject) vote(subject, (part ? PART : WHOLE) * (subject === 'leerlingen' ? 0.4 : 1));
  }
  for (const token of analysis.tokens) {
    if (token.stop) continue;
    for (const word of new Set([token.text, token.lemma, ...token.parts])) {
      const leaning = ofWord.get(word);
      if (!leaning) continue;
      const total = [...leaning.values()].reduce((sum, count) => sum + count, 0);
      for (const [subject, count] of leaning) vote(subject, (backgroundWeight(token.lemma) * PART * count) / (total + 1));
    }
  }
  const ranked = SUBJECTS.map((subject) => ({ subject, votes: votes.get(subject) ?? 0 })).sort((a, b) => b.votes - a.votes);
  const [best, second] = ranked;
  if (!best || best.votes === 0) return { subject: 'andere', certain: false };
  return { subject: best.subject, certain: best.votes >= 1.5 && best.votes >= 1.6 * (second?.votes ?? 0) };
}
