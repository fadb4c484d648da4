import { openBrowser, signInAs, visitor } from '#tests/support/browser.ts';
const browser = await openBrowser();
const pages: Record<string, string> = { home: '', klassen: '/klassen', nieuw: '/nieuw-schooljaar', nieuw2: '/nieuw-schooljaar?vestiging=990001-1&vul-aan=ja', vrij: '/vrije-dagen', contacten: '/contacten', overdracht: '/overdracht' };
for (const width of [1280, 390]) {
  const v = await visitor(browser, 'http://localhost:4405', { width });
  await signInAs(v.page, process.argv[2] ?? 'Karel Wouters');
  for (const [name, path] of Object.entries(pages)) {
    await v.page.goto(`/mijn-school/profiel${path}`);
    await v.page.screenshot({ path: `/tmp/profile/${name}-${width}.png`, fullPage: true });
    const over = await v.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) console.log('wide', name, width, over);
  }
  await v.close();
}
await browser.close();
