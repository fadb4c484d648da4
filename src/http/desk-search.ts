import type { LineSearch } from '#src/domain/requests/index.ts';

/** What somebody looks for among all requests, as it stands in the address. */
export function readDeskSearch({ searchParams }: URL): LineSearch {
  const asked = (name: string) => (searchParams.get(name) ?? '').slice(0, 100);
  return { q: asked('q'), offerId: asked('aanbod'), state: asked('stand') };
}
