const OLDEST = 24;

/** The sentence for who starts the portal with a Node that is too old, or nothing. Imports nothing: see `src/server.ts`. */
export function refusedNode(version: string): string | undefined {
  if (Number.parseInt(version, 10) >= OLDEST) return undefined;
  return `This portal needs Node ${OLDEST} or newer and was started with ${version}; "npm start" uses the right one.`;
}
