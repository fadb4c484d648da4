import type { QuestionStory } from '#src/demo/lindervelde/survey-story.ts';
import town from '#src/demo/lindervelde/gemeente.json' with { type: 'json' };
import { type AnswerValue, type Answerable, SCALE } from '#src/domain/facts/index.ts';
import { addDays } from '#src/lib/time.ts';

/** What a school of Lindervelde would answer: always the same, and as large as the school is. */

export interface AnsweringSchool {
  readonly id: string;
  readonly name: string;
  readonly emailDomain: string;
  readonly principal: { readonly name: string; readonly email: string };
}

const FIRST = ['Sofie', 'Karim', 'Lotte', 'Wim', 'Hanne', 'Bart', 'Amina', 'Tom', 'Griet', 'Jonas'];
const LAST = ['De Backer', 'Willems', 'El Amrani', 'Jacobs', 'Verhaegen', 'Mertens', 'Yilmaz', 'Hendrickx', 'Lambert', 'Segers'];

/** A number that only depends on the words: the town is the same each time it is made. */
export function drawn(words: string, below: number): number {
  let hash = 2166136261;
  for (const letter of words) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return Math.abs(hash) % below;
}

/** About this much, a tenth more or less. */
const around = (value: number, words: string) => Math.max(0, Math.round((value * (90 + drawn(words, 21))) / 100));

/** The value of one school for one question; null where the school has nothing to say. */
export function answerOf(school: AnsweringSchool, story: QuestionStory, question: Answerable & { readonly text: string }): AnswerValue | null {
  const words = `${school.id} ${story.item ?? question.text}`;
  const pupils = town.scholen.find(({ instellingsnummer }) => instellingsnummer === school.id);
  const total = pupils?.totaal ?? 0;
  const measured = (index: number) => {
    const [share, about] = [at(story.share, index), at(story.about, index)];
    if (share !== undefined) return share === 1 ? total : around(total * share, `${words} ${index}`);
    return around(about ?? 4, `${words} ${index}`);
  };
  switch (question.type) {
    case 'number': return measured(0);
    case 'amount': return measured(0) * 100;
    case 'yes-no': return drawn(words, 5) > 1;
    case 'choice': return question.options[drawn(words, question.options.length)] ?? null;
    case 'choices': {
      const chosen = question.options.filter((option) => drawn(`${words} ${option}`, 2) === 0);
      return chosen.length > 0 ? chosen : question.options.slice(0, 1);
    }
    case 'scale': return SCALE[2 + drawn(words, 3)] ?? 4;
    case 'date': return addDays('2025-09-18', drawn(words, 30));
    case 'contact': return contactOf(school, story, words);
    case 'table': return story.item === 'll.lager.leerjaar' ? perGrade(pupils?.leerlingen ?? {}, question.rows) : Object.fromEntries(question.rows.map((row, index) => [row, measured(index)]));
    default: return story.texts?.[drawn(words, story.texts.length)] ?? null;
  }
}

const at = (values: number | readonly number[] | undefined, index: number): number | undefined =>
  typeof values === 'number' ? values : values?.[index % values.length];

function perGrade(pupils: Readonly<Record<string, number | undefined>>, rows: readonly string[]): AnswerValue | null {
  const numbers = rows.flatMap((row, index): [string, number][] => {
    const grade = String(index + 1);
    const count = Object.entries(pupils).filter(([code]) => code === `L${grade}` || code.startsWith(`S${grade}`)).reduce((sum, [, one]) => sum + (one ?? 0), 0);
    return count > 0 ? [[row, count]] : [];
  });
  return numbers.length > 0 ? Object.fromEntries(numbers) : null;
}

function contactOf(school: AnsweringSchool, { item }: QuestionStory, words: string): AnswerValue {
  if (item === 'contact.directie' || item === 'contact.nood') return { ...school.principal, phone: `0470 00 ${school.id.slice(-2)} 12` };
  const name = `${FIRST[drawn(`${words} first`, FIRST.length)]} ${LAST[drawn(`${words} last`, LAST.length)]}`;
  return { name, email: `${name.toLowerCase().replaceAll(' ', '.')}@${school.emailDomain}`, phone: '' };
}
