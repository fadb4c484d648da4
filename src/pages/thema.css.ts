import type { APIRoute } from 'astro';
import { themeStylesheet } from '#src/domain/municipality/index.ts';

const DAY_SECONDS = 86_400;
/** Six digits as they stand in an address, without the mark that would begin a fragment. */
const colourIn = (typed: string | null): string => (typed !== null && /^[\da-f]{6}$/.test(typed) ? `#${typed}` : '');

/**
 * The municipality's colours over those of the house. With `merk` or `accent` in the address: those of a preview. What
 * cannot be read gives no colours at all, whoever asks for it.
 */
export const GET: APIRoute = ({ locals: { municipality }, url }) => {
  const isPreview = url.searchParams.has('merk') || url.searchParams.has('accent');
  const colours = isPreview
    ? { brand: colourIn(url.searchParams.get('merk')), accent: colourIn(url.searchParams.get('accent')) }
    : { brand: municipality.brandColour, accent: municipality.accentColour };
  return new Response(themeStylesheet(colours), {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': `public, max-age=${DAY_SECONDS}` },
  });
};
