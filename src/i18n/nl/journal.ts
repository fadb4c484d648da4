import { requests } from '#src/i18n/nl/requests.ts';

/** What was done, as the journal says it. */
export const journal = {
  verbs: {
    ...requests.verbs,
    'offer-published': 'Aanbod gepubliceerd',
    'offer-drafted': 'Aanbod begonnen',
    'offers-imported': 'Aanbod ingelezen uit een bestand',
    'offer-copied': 'Aanbod gekopieerd uit een vorig schooljaar',
    'table-uploaded': 'Bestand ingelezen',
    'person-created': 'Persoon toegevoegd',
    'role-granted': 'Rol gegeven',
    'role-asked': 'Rol gevraagd',
    'role-refused': 'Rol geweigerd',
    'signed-in': 'Aangemeld',
    'sign-in-link-asked': 'Aanmeldlink gevraagd',
    'password-set': 'Wachtwoord gekozen',
    'profile-changed': 'Eigen gegevens veranderd',
    'mail-retried': 'E-mail opnieuw verstuurd',
    'feed-made': 'Agenda-adres gemaakt',
    'feed-revoked': 'Agenda-adres ingetrokken',
  },
  /** Values that are a word of the code; states of requests have theirs in their own room. */
  values: {
    ...requests.words,
    pending: 'gevraagd', active: 'actief', refused: 'geweigerd', ended: 'beëindigd',
    'school-member': 'schoolmedewerker', principal: 'directie', 'service-member': 'medewerker van een dienst', coordinator: 'coördinator',
    administrator: 'beheerder', partner: 'CLB',
    link: 'met de link', code: 'met de code', password: 'met het wachtwoord', 'first-start': 'bij de eerste start',
  },
  reasons: { 'over-capacity': 'boven het aantal plaatsen', 'requester-unknown': 'de school kent de aanvrager niet' },
  subjects: {
    request: 'aanvraag', line: 'aanvraag', offer: 'aanbod', person: 'persoon', grant: 'rol', session: 'sessie', feed: 'agenda-adres', mail: 'e-mail',
    municipality: 'instellingen', draft: 'aanvraag', service: 'dienst', school: 'school', site: 'vestigingsplaats', class: 'klas', theme: 'thema',
    file: 'bestand', import: 'import',
  },
} as const;
