import type { APIContext } from 'astro';
import { openFile } from '#src/domain/files/index.ts';
import type { OfferedFile } from '#src/domain/offers/index.ts';
import { nl } from '#src/i18n/nl/index.ts';

/** Nothing in it runs, also when a browser opens it after all. */
const POLICY = "default-src 'none'; sandbox";

/**
 * Hands out a stored file: a picture to be shown, an attachment only as a download under a name of ours. The type is that of
 * what was stored, never guessed. What nobody names and what is not on the disk is the same 404.
 */
export async function fileResponse({ locals, request, rewrite }: APIContext, file: OfferedFile | undefined, cacheControl: string): Promise<Response> {
  const opened = file && (await openFile(locals.env.DATA_DIR, file.hash));
  if (!file || !opened) return rewrite('/404');
  const headers = {
    'Content-Type': file.kind === 'picture' ? 'image/webp' : 'application/pdf',
    'Content-Length': String(opened.bytes),
    'Content-Disposition': file.kind === 'picture' ? 'inline' : downloadAs(file.name),
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': cacheControl,
  };
  if (request.method !== 'HEAD') return new Response(opened.body, { headers });
  await opened.body.cancel();
  return new Response(null, { headers });
}

/** A fixed plain name for programs that read no other, and the title for those that do; neither leaves its quotes or its line. */
export function downloadAs(title: string): string {
  const safe = title.replace(/\p{C}+/gu, '').replace(/[\\/:*?"<>|]+/g, '-').trim().slice(0, 120) || nl.files.fileName;
  const encoded = encodeURIComponent(`${safe.toWellFormed()}.pdf`).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${nl.files.fileName}.pdf"; filename*=UTF-8''${encoded}`;
}
