import { requests } from '#src/i18n/nl/requests.ts';

/** What was done, as the journal says it. */
export const journal = {
  verbs: {
    ...requests.verbs,
    'offer-published': 'Aanbod gepubliceerd',
    'offer-drafted': 'Aanbod begonnen',
    'offer-changed': 'Aan aanbod geschreven',
    'offer-changes-discarded': 'Wijzigingen van aanbod weggegooid',
    'offer-version-published': 'Wijzigingen van aanbod gepubliceerd',
    'offer-planned': 'Publicatie gepland',
    'offer-plan-cancelled': 'Geplande publicatie geschrapt',
    'offer-plan-failed': 'Geplande publicatie ging niet door',
    'offer-unpublished': 'Aanbod uit het aanbod gehaald',
    'offer-archived': 'Aanbod gearchiveerd',
    'offer-reopened': 'Aanbod uit het archief gehaald',
    'offer-deleted': 'Concept van aanbod verwijderd',
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
    pending: 'gevraagd', active: 'actief', refused: 'geweigerd', draft: 'concept', published: 'gepubliceerd', archived: 'gearchiveerd', ended: 'beëindigd',
    'school-member': 'schoolmedewerker', principal: 'directie', 'service-member': 'medewerker van een dienst', coordinator: 'coördinator',
    administrator: 'beheerder', partner: 'CLB',
    link: 'met de link', code: 'met de code', password: 'met het wachtwoord', 'first-start': 'bij de eerste start',
  },
  reasons: {
    what: 'bij wat', who: 'bij voor wie', when: 'bij wanneer', price: 'bij prijs', questions: 'bij vragen en contact',
    'over-capacity': 'boven het aantal plaatsen', 'requester-unknown': 'de school kent de aanvrager niet' },
  subjects: {
    request: 'aanvraag', line: 'aanvraag', offer: 'aanbod', person: 'persoon', grant: 'rol', session: 'sessie', feed: 'agenda-adres', mail: 'e-mail',
    municipality: 'instellingen', draft: 'aanvraag', service: 'dienst', school: 'school', site: 'vestigingsplaats', class: 'klas', theme: 'thema',
    file: 'bestand', import: 'import',
  },
} as const;
