import { SECRETS_KEPT_DAYS, SIGN_IN_MINUTES } from '#src/domain/accounts/index.ts';
import { FACTS_KEPT_YEARS } from '#src/domain/facts/index.ts';
import { IMPORTS_KEPT_DAYS } from '#src/domain/imports/index.ts';
import { BODIES_KEPT_DAYS } from '#src/domain/outbox/index.ts';
import { DRAFTS_KEPT_DAYS } from '#src/domain/requests/index.ts';
import { COUNTS_KEPT_YEARS } from '#src/domain/surveys/index.ts';

/** What the portal keeps of people. */
export const KEPT = ['requests', 'survey-answers', 'survey-counts', 'accounts', 'profile', 'facts', 'sessions', 'sign-in-links', 'mails', 'drafts', 'files', 'imports', 'journal'] as const;
export type Kept = (typeof KEPT)[number];

/** Until when it is kept: a number of something, or as long as the portal is used. */
export type Term =
  | { readonly unit: 'school-years' | 'school-years-after' | 'days' | 'minutes' | 'hours'; readonly count: number }
  | { readonly unit: 'as-long-as-needed' | 'as-long-as-offered' };

/** What is kept how long, from the settings and from the code that does it: a statement that is typed beside it grows old. */
export function listKept({ retentionYears, idleHours }: { readonly retentionYears: number; readonly idleHours: number }): { readonly what: Kept; readonly term: Term; readonly afterwards?: Term }[] {
  return [
    { what: 'requests', term: { unit: 'school-years', count: retentionYears } },
    { what: 'survey-answers', term: { unit: 'school-years', count: retentionYears } },
    { what: 'survey-counts', term: { unit: 'school-years', count: COUNTS_KEPT_YEARS } },
    { what: 'accounts', term: { unit: 'as-long-as-needed' } },
    { what: 'profile', term: { unit: 'as-long-as-needed' } },
    { what: 'facts', term: { unit: 'school-years-after', count: FACTS_KEPT_YEARS } },
    { what: 'sessions', term: { unit: 'hours', count: idleHours } },
    { what: 'sign-in-links', term: { unit: 'minutes', count: SIGN_IN_MINUTES }, afterwards: { unit: 'days', count: SECRETS_KEPT_DAYS } },
    { what: 'mails', term: { unit: 'days', count: BODIES_KEPT_DAYS } },
    { what: 'drafts', term: { unit: 'days', count: DRAFTS_KEPT_DAYS } },
    { what: 'files', term: { unit: 'as-long-as-offered' } },
    { what: 'imports', term: { unit: 'days', count: IMPORTS_KEPT_DAYS } },
    { what: 'journal', term: { unit: 'as-long-as-needed' } },
  ];
}
