/** What every mail says around its own message. */
export const mail = {
  greeting: (name: string) => (name === '' ? 'Dag' : `Dag ${name}`),
  closing: 'Vriendelijke groeten',
  signature: (portalName: string, municipalityName: string) => `${portalName} van ${municipalityName}`,
  /** The one person to call; parts that the municipality has not filled in are left out. */
  help: (name: string, reachedBy: readonly string[]) =>
    `Vind je het niet? Bel of mail ${name}, coördinator onderwijs: ${reachedBy.join(', ')}`,
  removed: 'De inhoud van deze mail is verwijderd.',
} as const;
