import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const pages = ['README.md', ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)];
const read = (page: string): string => readFileSync(path.join(root, page), 'utf8');

/** What stands in a fence is shown, not meant. */
const spoken = (text: string): string => text.replace(/^```.*?^```/gms, '');
const headings = (text: string): string[] => [...spoken(text).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
/** The name of a heading in an address, as GitHub and GitLab make it. */
const anchorOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(' ', '-');

/** Links and pictures of one page that lead nowhere. */
function deadLinks(page: string, text: string): string[] {
  const targets = [...spoken(text).matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? '');
  return targets.filter((target) => {
    if (/^(https?|mailto):/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const to = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    if (file !== '' && !existsSync(path.join(root, to))) return true;
    return anchor !== undefined && !headings(to === page ? text : read(to)).some((title) => anchorOf(title) === decodeURIComponent(anchor));
  });
}

describe('the guides and the other documents', () => {
  test.each(pages)('%s has no link or picture that leads nowhere', (page) => {
    expect(deadLinks(page, read(page))).toEqual([]);
  });

  test('a link that leads nowhere is seen', () => {
    const wrong = '# Één titel, en meer\n[ja](#één-titel-en-meer) [nee](#twee) ![weg](plaatjes/weg.png) [ja](glossary.md) <img src="plaatjes/ook-weg.png"> [nee](glossary.md#nergens)';
    expect(deadLinks('docs/proef.md', wrong)).toEqual(['#twee', 'plaatjes/weg.png', 'plaatjes/ook-weg.png', 'glossary.md#nergens']);
  });

  test('no page has two headings of one name', () => {
    const doubles = (text: string) => headings(text).filter((title, at, all) => all.indexOf(title) !== at);
    expect(pages.flatMap((page) => doubles(read(page)).map((title) => `${page}: ${title}`))).toEqual([]);
    expect(doubles('# A\n## B\n## B'), 'control').toEqual(['B']);
  });

  test('every guide of more than a few sections lists them all, in order', () => {
    const listed = (text: string) => [...text.matchAll(/^- \[(.+?)\]\(#/gm)].map(([, title = '']) => title);
    const sections = (text: string) => [...spoken(text).matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
    for (const guide of ['school', 'dienst', 'coordinator', 'beheerder']) {
      const text = read(`docs/handleiding/${guide}.md`);
      expect(listed(text), guide).toEqual(sections(text));
      expect(listed(text), 'control').not.toEqual(sections(`${text}\n## Nog iets\n`));
    }
  });

  test('every picture is shown somewhere', () => {
    const said = pages.map(read).join('\n');
    const unused = readdirSync(path.join(root, 'docs/plaatjes')).filter((file) => !said.includes(`plaatjes/${file}`));
    expect(unused).toEqual([]);
    expect(said.includes('plaatjes/niet-getekend.png'), 'control').toBe(false);
  });
});
