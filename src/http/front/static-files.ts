import { readdirSync } from 'node:fs';
import path from 'node:path';
import send from 'send';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Serves the built files. They are listed once, at the start: an address that is not in the list never reaches the disk.
 * Names under `/_astro/` hold a hash of their content and stay valid for ever; other files may change with a new version.
 */
export function staticFiles(folder: string): (req: IncomingMessage, res: ServerResponse, pathname: string) => boolean {
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`),
  );

  return (req, res, pathname) => {
    if (req.method === 'POST' || !names.has(pathname)) return false;
    const hashed = pathname.startsWith('/_astro/');
    res.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    send(req, pathname, { root: folder, index: false, dotfiles: 'ignore', cacheControl: false }).on('error', () => res.destroy()).pipe(res);
    return true;
  };
}
