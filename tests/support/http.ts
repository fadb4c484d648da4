import { type HTMLElement, parse } from 'node-html-parser';

/** What a browser holds of a page: its status, its address and its parsed HTML. */
export interface Page {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly html: string;
  readonly root: HTMLElement;
  /** What a reader sees of the main part, with single spaces. */
  readonly words: string;
}

/** What is typed in a form: a value, more than one of the same name, or `null` for a field that is left out. */
export type Typed = Readonly<Record<string, string | readonly string[] | null>>;

export interface PostOptions {
  /** In the place of what a browser would say of where the request comes from. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A visitor without JavaScript: keeps cookies, follows nothing by itself, sends forms with all that stands in them. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** The same visitor in a second tab or with a copy of his cookies. */
  copy(): Visitor {
    const other = new Visitor(this.#url);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  get(address: string): Promise<Page> {
    return this.#ask(address, { method: 'GET' });
  }

  post(address: string, typed: Typed, options: PostOptions = {}): Promise<Page> {
    const headers = options.headers ?? { origin: this.#url, 'sec-fetch-site': 'same-origin' };
    return this.#ask(address, { method: 'POST', body: fieldsOf(typed), headers });
  }

  /** Sends a form with files, each under the name of its field. */
  upload(address: string, typed: Typed, files: readonly { readonly field: string; readonly name: string; readonly type: string; readonly bytes: Buffer }[]): Promise<Page> {
    const body = new FormData();
    for (const [name, value] of fieldsOf(typed)) body.append(name, value);
    for (const { field, name, type, bytes } of files) body.append(field, new File([Uint8Array.from(bytes)], name, { type }));
    return this.#ask(address, { method: 'POST', body, headers: { origin: this.#url, 'sec-fetch-site': 'same-origin' } });
  }

  /** What an address hands out, as it is. */
  download(address: string, method = 'GET'): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return fetch(new URL(address, this.#url), { method, redirect: 'manual', headers: cookie ? { cookie } : {} });
  }

  /** Goes on to where a page sends him. */
  async follow(page: Page): Promise<Page> {
    if (page.location === null) throw new Error(`nothing to follow: ${page.status} ${page.words.slice(0, 200)}`);
    return this.get(page.location);
  }

  /** Fills in a form of a page and presses a button of it: what already stands in it is sent along. */
  async submit(at: string, form: HTMLElement, typed: Typed = {}, options: PostOptions = {}): Promise<Page> {
    return this.post(form.getAttribute('action') ?? at, { ...standingIn(form), ...typed }, options);
  }

  /** Signs in with the one click of the demo. */
  async signIn(name: string): Promise<this> {
    const page = await this.get('/aanmelden');
    const button = page.root.querySelectorAll('button[name=person]').find(({ text }) => text.includes(name));
    const answer = await this.post('/aanmelden/demo', { person: button?.getAttribute('value') ?? '' });
    if (answer.status !== 303) throw new Error(`cannot sign in as ${name}: ${answer.status}`);
    return this;
  }

  async #ask(address: string, init: { method: string; body?: URLSearchParams | FormData; headers?: Readonly<Record<string, string>> }): Promise<Page> {
    const url = new URL(address, this.#url);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(url.pathname + url.search, this.#url), {
      method: init.method, redirect: 'manual', headers: { ...init.headers, ...(cookie ? { cookie } : {}) }, ...(init.body ? { body: init.body } : {}),
    });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const html = await answer.text();
    const root = parse(html);
    const words = (root.querySelector('main') ?? root).textContent.replace(/\s+/g, ' ').trim();
    return { status: answer.status, location: answer.headers.get('location'), headers: answer.headers, html, root, words };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    const gone = attributes.some((attribute) => /^\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(attribute));
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(name.length + 1));
  }
}

/** Opens a page and presses one of its buttons, with this text in the text box that belongs to it. */
export async function press(visitor: Visitor, address: string, button: string, text?: string, typed: Typed = {}): Promise<Page> {
  const page = await visitor.get(address);
  const form = formWith(page, `button[value="${button}"]`);
  const box = form.querySelector('textarea')?.getAttribute('name');
  return visitor.submit(address, form, { ...(text !== undefined && box ? { [box]: text } : {}), ...typed, dan: button });
}

/** The form that holds this field or button; there must be one. */
export function formWith(page: Page, selector: string): HTMLElement {
  const form = page.root.querySelectorAll('form').find((one) => one.querySelector(selector));
  if (!form) throw new Error(`no form with ${selector}: ${page.status} ${page.words.slice(0, 300)}`);
  return form;
}

/** Everything a browser would send of a form that nobody touched; buttons are not pressed. */
export function standingIn(form: HTMLElement): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name) values[name] = [...(values[name] ?? []), value];
  };
  for (const field of form.querySelectorAll('input, select, textarea')) {
    const name = field.getAttribute('name');
    const type = field.getAttribute('type') ?? 'text';
    if ((type === 'checkbox' || type === 'radio') && !field.hasAttribute('checked')) continue;
    if (field.tagName === 'SELECT') {
      const options = field.querySelectorAll('option');
      add(name, (options.find((option) => option.hasAttribute('selected')) ?? options[0])?.getAttribute('value') ?? '');
    } else add(name, field.tagName === 'TEXTAREA' ? field.textContent : (field.getAttribute('value') ?? ''));
  }
  return values;
}

/** The sentence that stands beside a field: in the smallest group that holds both. */
export function sentenceBeside(page: Page, name: string): string {
  const field = page.root.querySelectorAll('input, select, textarea, span, p').find((one) => one.getAttribute('name') === name || one.getAttribute('id') === name);
  const isGroup = (element: HTMLElement) => ['TR', 'LI', 'FIELDSET', 'SECTION'].includes(element.tagName) || element.classList.contains('utrecht-form-field');
  for (let around = field; around; around = around.parentNode ?? undefined) {
    if (!isGroup(around)) continue;
    const sentence = around.querySelector('.utrecht-form-field-error-message');
    if (sentence) return sentence.textContent.replace(/\s+/g, ' ').replace(/^ ?Fout: ?/, '').trim();
    if (around.classList.contains('panel')) break;
  }
  return '';
}

function fieldsOf(typed: Typed): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(typed)) {
    if (value === null) continue;
    for (const one of [value].flat()) body.append(name, one);
  }
  return body;
}
