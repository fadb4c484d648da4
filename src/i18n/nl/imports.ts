/** Tables that somebody reads in, and offers that are copied to the next school year. */
export const imports = {
  refusals: {
    'already-applied': 'Dit is al gebeurd. Er is niets dubbel gemaakt.',
    'not-found': 'Dit vinden we niet.',
  },
} as const;
