import type { APIRoute } from 'astro';
import { findPublishedFile } from '#src/domain/offers/index.ts';
import { fileResponse } from '#src/http/file-response.ts';

/** The picture or an attachment of an offer as it is published. Its name is its content: it never changes. */
export const GET: APIRoute = (context) => {
  const { params, locals } = context;
  return fileResponse(context, findPublishedFile(locals.db, params['slug'] ?? '', params['hash'] ?? ''), 'public, max-age=31536000, immutable');
};
