import { type Page, type Typed, type Visitor, formWith } from '#tests/support/http.ts';

/** One open offer of Lindervelde per booking form, what its form is filled in with, and under which prefix. */
export const ONE_OF_EACH = {
  vaste_sessie: { slug: 'schoolvoorstelling-grensland-jeugdtheater', key: 'cul-02', grade: 'L5', typed: {} },
  bezoek_op_afspraak: {
    slug: 'klasbezoek-met-introductie-in-de-bibliotheek', key: 'bib-01', grade: 'L1',
    typed: { 'moments.1.day': '2026-10-20', 'moments.1.part': 'morning', 'moments.2.day': '2026-10-22', 'moments.2.part': 'morning' },
  },
  op_school: {
    slug: 'workshop-echt-of-nep-mediawijsheid', key: 'bib-04', grade: 'S1A',
    typed: { 'moments.1.day': '2026-10-20', 'moments.1.part': 'morning', 'moments.2.day': '2026-10-22', 'moments.2.part': 'afternoon' },
  },
  evenement: { slug: 'scholenloop-lindervelde', key: 'spo-01', grade: 'L5', typed: {} },
  reeks: { slug: 'schoolzwemmen-wekelijkse-baan-of-instructiebad', key: 'spo-02', grade: 'L1', typed: { slot1: 'di-1000', slot2: 'do-1330', parity: 'all' } },
  traject: {
    slug: 'mos-begeleiding-milieuzorg-op-school', key: 'mil-01', grade: '',
    typed: { motivation: 'Onze leerlingenraad wil minder afval en meer groen.', lead: 'de zorgleerkracht' },
  },
  uitlening: {
    slug: 'themakoffers-en-boekenpakketten-lenen', key: 'bib-02', grade: '',
    typed: { 'kits.seizoenen': '1', from: '2026-09-14', until: '2026-10-09', transport: 'fetch' },
  },
  dienstverlening: {
    slug: 'gratis-ophaling-van-restafval-pmd-en-papier-op-school', key: 'mil-02', grade: '',
    typed: { 'kinds.pmd': '2', startOn: '2026-09-01', where: 'Achter de fietsenstalling' },
  },
  subsidie: {
    slug: 'tussenkomst-busvervoer-voor-culturele-en-natuuruitstappen', key: 'ond-01', grade: '',
    typed: { purpose: 'Bus naar de voorstelling voor twee klassen.', amount: '115,00', proof: 'invoice' },
  },
} as const;
export type FormName = keyof typeof ONE_OF_EACH;
export const ALL_FORMS = Object.keys(ONE_OF_EACH).filter((name): name is FormName => Object.hasOwn(ONE_OF_EACH, name));

const SITE_DE_KIEM = '990001-1';
export const QUESTION = 'Wie kan met onze klas de kerktoren bekijken?';

/** Puts these offers on the visitor's list by the button on their page, and a question when he has one. */
export async function addToList(visitor: Visitor, forms: readonly FormName[], more: { question?: boolean } = {}): Promise<Page> {
  for (const form of forms) {
    const address = `/aanbod/${ONE_OF_EACH[form].slug}`;
    const page = await visitor.get(address);
    const answer = await visitor.submit(address, formWith(page, 'button[value=vraag]'), { dan: 'verder' });
    if (answer.status !== 303) throw new Error(`cannot add ${form}: ${answer.status}`);
  }
  if (more.question) await visitor.post('/aanvraag/voeg-toe', { vraag: '1' });
  return visitor.get('/aanvraag');
}

/** What belongs in the fields of a list that holds these offers, without who asks. */
export function filledIn(page: Page, forms: readonly FormName[], more: { question?: boolean } = {}): Typed {
  const typed: Record<string, string> = more.question ? { 'vraag.question': QUESTION } : {};
  for (const form of forms) {
    const { key, grade, typed: own } = ONE_OF_EACH[form];
    for (const [name, value] of Object.entries(own)) typed[`${key}.${name}`] = value;
    if (grade === '') continue;
    const tick = page.root.querySelector(`input[type=checkbox][name="${key}.groups"]`);
    if (tick) typed[`${key}.groups`] = tick.getAttribute('value') ?? '';
    else typed[`${key}.pupils.grade:${grade}`] = '21';
    if (form === 'vaste_sessie') typed[`${key}.session`] = page.root.querySelector(`[name="${key}.session"][value]:not([value=""])`)?.getAttribute('value') ?? '';
  }
  return typed;
}

export const someone = (email: string): Typed => ({ site: SITE_DE_KIEM, name: 'Lies Martens', email, phone: '0470 12 34 56', remarks: '' });

/** Fills the list in and goes on to the page that shows everything once more. */
export async function toCheck(visitor: Visitor, forms: readonly FormName[], who: Typed = {}, more: { question?: boolean } = {}): Promise<Page> {
  const page = await addToList(visitor, forms, more);
  const answer = await visitor.submit('/aanvraag', formWith(page, 'button[value=nakijken]'), { ...filledIn(page, forms, more), ...who, dan: 'nakijken' });
  if (answer.location !== '/aanvraag/nakijken') throw new Error(`not to check: ${answer.status} ${answer.words.slice(0, 400)}`);
  return visitor.follow(answer);
}

/** Presses the button that sends; the answer of that press. */
export const send = (visitor: Visitor, check: Page): Promise<Page> => visitor.submit('/aanvraag/nakijken', formWith(check, '[name=sleutel]'));

export const referenceOf = (answer: Page): string => /A-2026-\d{4,}/.exec(answer.location ?? '')?.[0] ?? '';

/** The newest mail with these words in its subject, as the administrator of the demo reads it; with the own links in it. */
export async function readInOutbox(administrator: Visitor, subject: string, to = ''): Promise<{ page: Page; links: string[] }> {
  const list = await administrator.get('/beheer/post');
  const row = list.root.querySelectorAll('tbody tr').find(({ textContent }) => textContent.includes(subject) && textContent.includes(to));
  const address = row?.querySelector('a')?.getAttribute('href');
  if (!address) throw new Error(`no mail about ${subject}: ${list.words.slice(0, 500)}`);
  const page = await administrator.get(address);
  return { page, links: page.root.querySelectorAll('.mail-text a').flatMap((link) => pathOf(link.getAttribute('href') ?? '')) };
}

const pathOf = (href: string): string[] => (/^https?:/.test(href) ? [new URL(href).pathname] : href.startsWith('/') ? [href] : []);
