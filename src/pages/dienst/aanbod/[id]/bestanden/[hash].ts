import type { APIRoute } from 'astro';
import { findDraftFile } from '#src/domain/offers/index.ts';
import { fileResponse } from '#src/http/file-response.ts';

/** The picture or an attachment of an offer that one's own service is working on. */
export const GET: APIRoute = (context) => {
  const { params, locals } = context;
  return fileResponse(context, findDraftFile(locals.db, locals.actor, params['id'] ?? '', params['hash'] ?? ''), 'private, no-store');
};
