import { fileURLToPath } from 'node:url';
import node from '@astrojs/node';
import { defineConfig, passthroughImageService } from 'astro/config';

/** The server is ours (`src/server.ts`): it is bundled with the pages in the place of the adapter's own entry. */
const ownServer = {
  name: 'own-server',
  enforce: 'post',
  config: () => ({
    environments: { ssr: { build: { rolldownOptions: { input: { index: fileURLToPath(new URL('./src/server.ts', import.meta.url)) } } } } },
  }),
};

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  trailingSlash: 'ignore',
  image: { service: passthroughImageService() },
  session: false,
  devToolbar: { enabled: false },
  security: {
    // One check of our own covers every unsafe method and content type (`src/http/same-origin.ts`).
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
      ],
    },
  },
  vite: { plugins: [ownServer] },
});
