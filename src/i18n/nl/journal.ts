import { requests } from '#src/i18n/nl/requests.ts';

/** What was done, as the journal says it. */
export const journal = {
  verbs: {
    ...requests.verbs,
    'offer-published': 'Aanbod gepubliceerd',
    'person-created': 'Persoon toegevoegd',
    'role-granted': 'Rol gegeven',
    'role-asked': 'Rol gevraagd',
    'mail-retried': 'E-mail opnieuw verstuurd',
    'feed-made': 'Agenda-adres gemaakt',
    'feed-revoked': 'Agenda-adres ingetrokken',
  },
  subjects: {
    request: 'aanvraag', line: 'aanvraag', offer: 'aanbod', person: 'persoon', grant: 'rol', session: 'sessie', feed: 'agenda-adres', mail: 'e-mail',
    municipality: 'instellingen', draft: 'aanvraag',
  },
} as const;
