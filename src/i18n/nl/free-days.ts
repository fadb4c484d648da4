import { dayWithoutYear } from '#src/lib/dates-nl.ts';

interface Clash {
  readonly day: string;
  readonly parts: readonly ('morning' | 'afternoon')[];
  readonly label: string;
  readonly quiet: boolean;
}

const PART = { morning: ' in de voormiddag', afternoon: ' in de namiddag' } as const;
const [TO_SCHOOL, TO_SERVICE] = ['jullie school', 'de school'] as const;

/** "Op dinsdag 17 november is jullie school vrij (studiedag)." */
function clash(whose: string, { day, parts, label, quiet }: Clash): string {
  const why = label ? ` (${label})` : '';
  const [part] = parts;
  const when = parts.length === 1 && part ? PART[part] : '';
  return quiet ? `Op ${dayWithoutYear(day)} wil ${whose} liever geen bezoek${why}.` : `Op ${dayWithoutYear(day)} is ${whose}${when} vrij${why}.`;
}

/** What is said of days on which a school is free or asked for quiet. */
export const freeDays = {
  title: 'Is dit een dag waarop het kan?',
  forSchool: (found: Clash) => clash(TO_SCHOOL, found),
  forService: (found: Clash) => clash(TO_SERVICE, found),
  stillAsk: 'Je kunt het toch aanvragen.',
} as const;
