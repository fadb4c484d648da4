import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { type MailContent, type MailSender, mailOf } from '#src/mail/layout.ts';

const sender: MailSender = {
  municipalityName: 'Lindervelde',
  portalName: 'Scholenportaal',
  publicUrl: 'https://scholen.lindervelde.example',
  coordinator: { name: 'Nele Claes', phone: '050 12 34 56', email: 'nele.claes@lindervelde.example' },
};

const booked: MailContent = {
  event: 'accepted:1',
  template: 'line-accepted',
  to: { name: 'An Peeters', email: 'an@dekiem.example' },
  replyTo: 'sport@lindervelde.example',
  reference: 'A-2026-0142',
  subject: 'Scholenloop: het gaat door',
  paragraphs: ['Goed nieuws: de sportdienst heeft je aanvraag aanvaard.', 'Breng mee:\n- sportschoenen\n- water'],
  facts: [['Wie komt', '3A (24 leerlingen)'], ['Moment', 'di 17 nov 2026, 10 u.']],
  button: { label: 'Bekijk je aanvraag', url: 'https://scholen.lindervelde.example/mijn-school/aanvragen/A-2026-0142' },
  closing: 'Tot dan!',
};

describe('a mail', () => {
  test('reads as a whole in plain text', () => {
    expect(mailOf(booked, sender).text).toBe(`Dag An Peeters,

Goed nieuws: de sportdienst heeft je aanvraag aanvaard.

Breng mee:
- sportschoenen
- water

Wie komt: 3A (24 leerlingen)
Moment: di 17 nov 2026, 10 u.

Bekijk je aanvraag:
https://scholen.lindervelde.example/mijn-school/aanvragen/A-2026-0142

Tot dan!

Vriendelijke groeten
Scholenportaal van Lindervelde

Vind je het niet? Bel of mail Nele Claes, coördinator onderwijs: 050 12 34 56, nele.claes@lindervelde.example
`);
  });

  test('says the same in HTML, in the same order', () => {
    const { text, html } = mailOf(booked, sender);
    const words = (content: string) => content.replace(/https:\S+/g, '').replaceAll(':', ' ').split(/\s+/).filter(Boolean);
    const body = parse(html).querySelector('body');

    expect(words(body?.structuredText ?? '')).toEqual(words(text));
  });

  test('is HTML in Dutch that loads nothing from elsewhere and needs no tables', () => {
    const page = parse(mailOf(booked, sender).html);

    expect(page.querySelector('html')?.getAttribute('lang')).toBe('nl-BE');
    expect(page.querySelector('body > div')?.getAttribute('lang')).toBe('nl-BE');
    expect(page.querySelectorAll('table, img, link, script, style, iframe, form, [src], [background]')).toEqual([]);
    expect(page.toString()).not.toMatch(/url\(|@import/);
    expect(page.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([booked.button?.url]);
  });

  test('ends its subject in the reference, where there is one', () => {
    expect(mailOf(booked, sender).subject).toBe('Scholenloop: het gaat door (A-2026-0142)');
    expect(mailOf({ ...booked, reference: undefined }, sender).subject).toBe('Scholenloop: het gaat door');
  });

  test('leaves out what was not given', () => {
    const { text, html } = mailOf({ ...booked, facts: [], button: undefined, closing: undefined, greeting: 'Dag sportdienst', paragraphs: ['Nieuw.'] }, sender);

    expect(text).toMatch(/^Dag sportdienst,\n\nNieuw\.\n\nVriendelijke groeten\n/);
    expect(parse(html).querySelectorAll('dl, a')).toEqual([]);
  });

  test('names nobody to call before the municipality has said who, and only the ways that it gave', () => {
    const coordinator = { name: 'Nele Claes', phone: '', email: 'nele.claes@lindervelde.example' };

    expect(mailOf(booked, { ...sender, coordinator: { name: '', phone: '', email: '' } }).text).not.toContain('Vind je het niet?');
    expect(mailOf(booked, { ...sender, coordinator }).text).toContain('coördinator onderwijs: nele.claes@lindervelde.example\n');
  });

  test('keeps to itself what only its making needed', () => {
    expect(Object.keys(mailOf(booked, sender)).toSorted()).toEqual(['event', 'html', 'reference', 'replyTo', 'subject', 'template', 'text', 'to']);
  });

  test('shows what somebody typed as text, never as HTML', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='a()'>&amp;`;
    const content = { ...booked, subject: hostile, greeting: hostile, paragraphs: [hostile], facts: [[hostile, hostile]] as const, closing: hostile };
    const plain = parse(mailOf(booked, sender).html);
    const page = parse(mailOf({ ...content, button: { label: hostile, url: `${sender.publicUrl}/${hostile}` } }, sender).html);
    const tagsOf = (root: typeof page) => new Set(root.querySelectorAll('*').map(({ tagName, attributes }) => `${tagName} ${Object.keys(attributes).join()}`));

    expect(tagsOf(page)).toEqual(tagsOf(plain));
    expect(page.querySelector('dd')?.textContent).toBe(hostile);
  });

  test('drops control characters that somebody typed, and keeps the lines', () => {
    expect(mailOf({ ...booked, paragraphs: ['een\u0000 \u001b[31m\r\ntwee\u0085'] }, sender).text).toContain('een [31m\ntwee');
  });
});
