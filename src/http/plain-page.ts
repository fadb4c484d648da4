/** A page for a request that never reaches the pages: no layout, no styles, no scripts. Its words come from the catalogue. */
export function plainPage(
  status: number,
  words: { readonly title: string; readonly text: string },
  headers: Record<string, string> = {},
): Response {
  const title = asText(words.title);
  const html =
    `<!doctype html><html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${title}</title></head><body><main><h1>${title}</h1><p>${asText(words.text)}</p></main></body></html>`;
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers } });
}

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
