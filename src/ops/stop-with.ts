/** Ends a command with one sentence. */
export function stopWith(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
