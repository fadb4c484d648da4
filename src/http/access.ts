import type { APIContext, MiddlewareNext } from 'astro';
import { type Actor, isSignedIn } from '#src/domain/accounts/index.ts';
import { signInAddress } from '#src/http/next-address.ts';
import { plainPage } from '#src/http/plain-page.ts';
import { paths } from '#src/paths.ts';

export type Who = 'school' | 'service' | 'coordinator' | 'administrator' | 'partner' | 'signed-in';
export interface Row {
  readonly who: readonly Who[] | 'everyone';
  readonly methods: readonly ('GET' | 'POST')[];
  /** What it answers is the same for whoever asks: who is signed in may keep it too. */
  readonly sameForAll?: true;
}

const read = ['GET'] as const;
const send = ['POST'] as const;
const both = ['GET', 'POST'] as const;

/**
 * Who may open which page, by its route pattern. A page without a row here is refused. Which rows of the database a
 * person sees there is decided by the questions of the domain, which are scoped by the person.
 */
export const access: Readonly<Record<string, Row>> = {
  '/': { who: 'everyone', methods: read },
  '/privacy': { who: 'everyone', methods: read },
  '/toegankelijkheid': { who: 'everyone', methods: read },
  '/thema.css': { who: 'everyone', methods: read, sameForAll: true },
  '/aanbod': { who: 'everyone', methods: read },
  '/aanbod/brochure': { who: 'everyone', methods: read },
  '/aanbod/lijst.[vorm]': { who: 'everyone', methods: read },
  '/aanbod/[slug]': { who: 'everyone', methods: read },
  '/aanbod/[slug]/bestanden/[hash]': { who: 'everyone', methods: read, sameForAll: true },
  '/aanbod/[slug]/data.ics': { who: 'everyone', methods: read },
  '/aanvraag': { who: 'everyone', methods: both },
  '/aanvraag/voeg-toe': { who: 'everyone', methods: send },
  '/aanvraag/verwijder': { who: 'everyone', methods: send },
  '/aanvraag/nakijken': { who: 'everyone', methods: both },
  '/aanvraag/verstuurd/[reference]': { who: 'everyone', methods: read },
  '/aanvraag/bevestig/[token]': { who: 'everyone', methods: both },
  '/schoolkalender': { who: 'everyone', methods: read },
  '/schoolkalender/[jaar].ics': { who: 'everyone', methods: read },
  '/ken-je/[token]': { who: 'everyone', methods: both },
  '/agenda/[token].ics': { who: 'everyone', methods: read },
  '/vragenlijsten/link/[token]': { who: 'everyone', methods: both },

  '/vragenlijsten': { who: ['school'], methods: read },
  '/vragenlijsten/[id]': { who: ['school'], methods: both },
  '/mijn-school': { who: ['school'], methods: both },
  '/mijn-school/aanvragen/[reference]': { who: ['school'], methods: both },
  '/mijn-school/lijnen/[id]': { who: ['school'], methods: both },
  '/mijn-school/agenda': { who: ['school'], methods: both },
  '/mijn-school/afdruk': { who: ['school'], methods: read },
  '/mijn-school/aanvragen.[vorm]': { who: ['school'], methods: read },
  '/mijn-school/mensen': { who: ['school'], methods: both },
  '/mijn-school/profiel': { who: ['school'], methods: both },
  '/mijn-school/profiel/klassen': { who: ['school'], methods: both },
  '/mijn-school/profiel/nieuw-schooljaar': { who: ['school'], methods: both },
  '/mijn-school/profiel/vrije-dagen': { who: ['school'], methods: both },
  '/mijn-school/profiel/contacten': { who: ['school'], methods: both },
  '/mijn-school/weten-we-al': { who: ['school'], methods: both },
  '/mijn-school/weten-we-al/[gegeven]': { who: ['school'], methods: both },
  '/mijn-school/profiel/overdracht': { who: ['school'], methods: both },

  '/dienst': { who: ['service'], methods: both },
  '/dienst/aanvragen': { who: ['service', 'coordinator'], methods: read },
  '/dienst/aanvragen.[vorm]': { who: ['service', 'coordinator'], methods: read },
  '/dienst/lijsten': { who: ['service'], methods: read },
  '/dienst/lijsten/[soort]': { who: ['service'], methods: read },
  '/dienst/lijsten/[soort].[vorm]': { who: ['service'], methods: read },
  '/dienst/aanbod': { who: ['service'], methods: read },
  '/dienst/aanbod/nieuw': { who: ['service'], methods: both },
  '/dienst/aanbod/[id]': { who: ['service'], methods: both },
  '/dienst/aanbod/[id]/[step]': { who: ['service'], methods: both },
  '/dienst/aanbod/[id]/voorbeeld': { who: ['service'], methods: read },
  '/dienst/aanbod/[id]/publiceer': { who: ['service'], methods: both },
  '/dienst/lijnen/[id]': { who: ['service', 'coordinator'], methods: both },
  '/dienst/aanbod/[id]/bestanden': { who: ['service'], methods: both },
  '/dienst/aanbod/[id]/bestanden/[hash]': { who: ['service'], methods: read },
  '/dienst/aanbod/[id]/versies': { who: ['service'], methods: read },
  '/dienst/sluitingsdagen': { who: ['service'], methods: both },
  '/dienst/aanbod/importeer': { who: ['service'], methods: both },
  '/dienst/aanbod/importeer/[id]': { who: ['service'], methods: both },
  '/dienst/aanbod/importeer/voorbeeld.csv': { who: ['service'], methods: read },
  '/dienst/aanbod/importeer/voorbeeld.xlsx': { who: ['service'], methods: read },
  '/dienst/aanbod/kopieer': { who: ['service'], methods: both },
  '/dienst/bevragingen/nakijken': { who: ['service'], methods: send },
  '/dienst/bevragingen/[id]/versturen': { who: ['service'], methods: both },
  '/dienst/bevragingen': { who: ['service'], methods: both },
  '/dienst/bevragingen/jaar': { who: ['service', 'coordinator'], methods: read },
  '/dienst/bevragingen/[id]': { who: ['service', 'coordinator'], methods: both },
  '/dienst/bevragingen/[id]/gegevens': { who: ['service'], methods: both },
  '/dienst/bevragingen/[id]/vragen/[vraag]': { who: ['service'], methods: both },
  '/dienst/bevragingen/[id]/voorbeeld': { who: ['service', 'coordinator'], methods: read },
  '/dienst/bevragingen/[id]/resultaten': { who: ['service', 'coordinator'], methods: both },
  '/dienst/bevragingen/[id]/resultaten.[vorm]': { who: ['service', 'coordinator'], methods: read },
  '/dienst/bevragingen/[id]/invullen/[uitnodiging]': { who: ['service'], methods: both },
  '/dienst/bevragingen/[id]/samenvoegen': { who: ['service'], methods: both },
  '/dienst/weten-we-al': { who: ['service', 'coordinator'], methods: both },
  '/dienst/weten-we-al/[school]': { who: ['service', 'coordinator'], methods: both },
  '/dienst/weten-we-al.[vorm]': { who: ['service', 'coordinator'], methods: read },
  '/coordinatie/gegevens': { who: ['coordinator', 'administrator'], methods: both },
  '/coordinatie/gegevens/nieuw': { who: ['coordinator', 'administrator'], methods: both },
  '/coordinatie/gegevens/[id]': { who: ['coordinator', 'administrator'], methods: both },
  '/coordinatie': { who: ['coordinator'], methods: both },
  '/coordinatie/bevragingen': { who: ['coordinator'], methods: both },
  '/coordinatie/bevragingen/[lijst].[vorm]': { who: ['coordinator'], methods: read },

  '/beheer': { who: ['administrator'], methods: read },
  '/beheer/instellingen': { who: ['administrator'], methods: both },
  '/beheer/instellingen/kleuren': { who: ['administrator'], methods: both },
  '/beheer/maximumfactuur': { who: ['administrator'], methods: both },
  '/beheer/diensten': { who: ['administrator'], methods: both },
  '/beheer/diensten/[id]': { who: ['administrator'], methods: both },
  '/beheer/mensen': { who: ['administrator'], methods: both },
  '/beheer/mensen/[id]': { who: ['administrator'], methods: both },
  '/beheer/themas': { who: ['administrator'], methods: both },
  '/beheer/toestand': { who: ['administrator'], methods: both },
  '/beheer/verklaringen': { who: ['administrator'], methods: both },
  '/beheer/verklaringen/register.csv': { who: ['administrator'], methods: read },
  '/beheer/post': { who: ['administrator'], methods: both },
  '/beheer/post/[id]': { who: ['administrator'], methods: both },
  '/beheer/scholen': { who: ['administrator'], methods: both },
  '/beheer/scholen/[id]': { who: ['administrator'], methods: both },
  '/beheer/scholen/importeer': { who: ['administrator'], methods: both },
  '/beheer/scholen/importeer/[id]': { who: ['administrator'], methods: both },
  '/beheer/sluitingsdagen': { who: ['administrator'], methods: both },
  '/beheer/logboek': { who: ['administrator'], methods: read },

  '/aanmelden': { who: 'everyone', methods: both },
  '/aanmelden/verzonden': { who: 'everyone', methods: read },
  '/aanmelden/code': { who: 'everyone', methods: both },
  '/aanmelden/wachtwoord': { who: 'everyone', methods: both },
  '/aanmelden/demo': { who: 'everyone', methods: send },
  '/aanmelden/link/[token]': { who: 'everyone', methods: both },
  '/afmelden': { who: 'everyone', methods: send },
  '/mijn-account': { who: ['signed-in'], methods: both },
  '/eerste-start': { who: 'everyone', methods: both },

  // An unsafe method that ends in an error or nowhere must still get its page.
  '/404': { who: 'everyone', methods: both },
  '/500': { who: 'everyone', methods: both },
  '/[...rest]': { who: 'everyone', methods: both },
};

/** Whether this person is one of those for whom a page is. */
export function mayOpen(actor: Actor, who: Row['who']): boolean {
  if (who === 'everyone') return true;
  return who.some((role) => isA[role](actor));
}

const isA: Readonly<Record<Who, (actor: Actor) => boolean>> = {
  'signed-in': isSignedIn,
  school: ({ schools }) => schools.length > 0,
  service: ({ services }) => services.length > 0,
  coordinator: ({ coordinator }) => coordinator,
  administrator: ({ administrator }) => administrator,
  partner: ({ clbs }) => clbs.length > 0,
};

/**
 * The last step before a page. Who is not signed in is asked to; who lacks the role reads the same page as for an
 * address that does not exist. What is meant for one person is not kept by the browser: school computers are shared.
 */
export async function guard(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { actor, t } = context.locals;
  const row = Object.hasOwn(access, context.routePattern) ? access[context.routePattern] : undefined;
  if (!row) return missing(next);

  if (!mayOpen(actor, row.who)) {
    if (isSignedIn(actor)) return missing(next);
    return context.redirect(signInAddress(context.url.pathname + context.url.search), 303);
  }
  const method = context.request.method === 'HEAD' ? 'GET' : context.request.method;
  if (!row.methods.some((allowed) => allowed === method)) {
    return plainPage(405, t.accounts.wrongMethod, { Allow: row.methods.join(', ') });
  }

  const response = await next();
  if (row.who !== 'everyone' || (isSignedIn(actor) && !row.sameForAll)) response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

/** The page for what does not exist, with its status: a rewrite alone would answer 200. */
async function missing(next: MiddlewareNext): Promise<Response> {
  const page = await next('/404');
  const response = page.status === 404 ? page : new Response(page.body, { status: 404, headers: page.headers });
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

/** Where a person begins after signing in. */
export function homeOf(actor: Actor): string {
  if (actor.administrator && !actor.coordinator) return paths.administration.home;
  if (actor.coordinator) return paths.coordination.home;
  if (actor.services.length > 0) return paths.service.home;
  if (actor.schools.length > 0) return paths.school.home;
  return actor.pendingSchools.length > 0 ? paths.account : paths.home;
}
