import { dayWithoutYear } from '#src/lib/dates-nl.ts';

/** What the mails about requests say. The subject says it all; one button; who to call is in the layout. */
export const requestMails = {
  hello: (name: string) => `Dag ${name}`,
  school: {
    received: {
      subject: (count: number, title: string) => (count === 1 ? `${title}: je aanvraag is verstuurd` : `Je aanvraag is verstuurd: ${count} onderdelen`),
      intro: 'We hebben je aanvraag goed ontvangen. Elke dienst kreeg vanzelf haar deel.',
      line: (title: string, service: string, answerBy: string | null) =>
        answerBy ? `${title}: ${service} antwoordt ten laatste ${dayWithoutYear(answerBy)}.` : `${title}: ${service} antwoordt je.`,
      button: 'Bekijk je aanvraag',
    },
    confirm: {
      subject: 'Bevestig je aanvraag',
      intro: (name: string, portal: string) => `Iemand met de naam ${name} vulde op het ${portal} deze aanvraag in. Ben jij dat? Druk dan op de knop. Pas daarna gaat de aanvraag naar de diensten.`,
      notYou: 'Was jij dit niet? Dan hoef je niets te doen. De aanvraag vervalt na 48 uur.',
      button: 'Ja, dit is mijn aanvraag',
    },
    accepted: { subject: (title: string) => `${title}: het gaat door`, intro: (service: string) => `Goed nieuws: ${service} heeft je aanvraag aanvaard.` },
    answered: { subject: (title: string) => `Antwoord op je vraag: ${title}`, intro: (service: string) => `${service} heeft je vraag beantwoord.` },
    declined: { subject: (title: string) => `${title}: jullie aanvraag kan niet doorgaan`, intro: (service: string) => `${service} kan je aanvraag niet aanvaarden.` },
    asked: { subject: (title: string) => `${title}: de dienst vraagt je iets`, intro: (service: string) => `${service} heeft nog een vraag voor ze kan beslissen.` },
    proposed: { subject: (title: string) => `${title}: kies een moment`, intro: (service: string) => `${service} stelt een ander moment voor. Kies wat voor jullie past.` },
    waitlisted: { subject: (title: string) => `${title}: op de wachtlijst`, intro: (service: string) => `Er is nu geen plaats. ${service} laat het weten als er plaats komt.` },
    moved: { subject: (title: string) => `${title}: nieuw moment, past dat nog?`, intro: (service: string) => `${service} moet het moment veranderen. Laat weten of het nieuwe moment past.` },
    cancelled: { subject: (title: string) => `${title}: geannuleerd`, intro: (service: string) => `${service} moet annuleren wat jullie afspraken. Dat spijt ons.` },
    'change-accepted': { subject: (title: string) => `${title}: je nieuwe aantallen zijn aanvaard`, intro: (service: string) => `${service} aanvaardt je nieuwe aantallen.` },
    'change-refused': { subject: (title: string) => `${title}: je aantallen blijven zoals ze waren`, intro: (service: string) => `${service} kan je nieuwe aantallen niet aanvaarden. De oude aantallen blijven.` },
    forwarded: { subject: (title: string, service: string) => `${title}: nu bij ${service}`, intro: (service: string) => `Je aanvraag is doorgegeven. ${service} behandelt ze nu. Je hoeft niets te doen.` },
    'colleague-joined': { subject: (title: string) => `${title}: een collega doet mee`, intro: () => 'Een collega van je school doet mee met je aanvraag. Jullie krijgen voortaan allebei bericht.' },
    'colleague-acted': { subject: (title: string) => `${title}: een collega veranderde iets`, intro: () => 'Een collega van je school deed iets met deze aanvraag. De dienst weet het ook.' },
    'took-place': { subject: (title: string) => `${title}: hoe was het?`, intro: (service: string) => `${service} noteerde dat het doorging. Wil je in enkele zinnen zeggen hoe het was?` },
    'nobody-came': { subject: (title: string) => `${title}: niemand kwam opdagen`, intro: (service: string) => `${service} noteerde dat jullie er niet waren. Klopt dat niet? Antwoord dan op deze mail.` },
    phone: { subject: (title: string) => `${title}: genoteerd en bevestigd`, intro: (who: string) => `${who} noteerde wat je aan de telefoon vroeg. Klopt er iets niet? Antwoord dan op deze mail.` },
    button: { look: 'Bekijk je aanvraag', answer: 'Antwoord', choose: 'Kies een moment' },
  },
  service: {
    fresh: {
      subject: (count: number, title: string, school: string) => (count === 1 ? `Nieuwe aanvraag: ${title}, ${school}` : `${count} nieuwe aanvragen van ${school}`),
      intro: (school: string) => `${school} vraagt iets aan.`,
      coordinator: 'Deze vraag is nog van niemand. Zoek jij wie kan helpen?',
    },
    replied: { subject: (title: string, school: string) => `Antwoord van ${school}: ${title}`, intro: (school: string) => `${school} antwoordde op je vraag.` },
    'moment-chosen': { subject: (title: string, school: string) => `Afgesproken met ${school}: ${title}`, intro: (school: string) => `${school} koos een moment.` },
    'moments-refused': { subject: (title: string, school: string) => `Geen moment past voor ${school}: ${title}`, intro: (school: string) => `Voor ${school} past geen enkel voorgesteld moment.` },
    'numbers-changed': { subject: (title: string, school: string) => `Andere aantallen van ${school}: ${title}`, intro: (school: string) => `${school} veranderde wie komt.` },
    'change-requested': { subject: (title: string, school: string) => `${school} vraagt andere aantallen: ${title}`, intro: (school: string) => `${school} vraagt andere aantallen na de laatste dag. Jij beslist.` },
    withdrawn: { subject: (title: string, school: string) => `Geannuleerd door ${school}: ${title}`, intro: (school: string) => `${school} trok deze aanvraag in.` },
    joined: { subject: (title: string, school: string) => `Een collega van ${school} doet mee: ${title}`, intro: (school: string) => `Bij ${school} doet een collega mee met deze aanvraag.` },
    reconfirmed: { subject: (title: string, school: string) => `Opnieuw bevestigd door ${school}: ${title}`, intro: (school: string) => `Voor ${school} past het nieuwe moment.` },
    evaluated: { subject: (title: string, school: string) => `Hoe het was, volgens ${school}: ${title}`, intro: (school: string) => `${school} liet weten hoe het was.` },
    'handed-over': { subject: (title: string, school: string) => `Doorgegeven aan jullie: ${title}, ${school}`, intro: (school: string) => `Een andere dienst gaf deze aanvraag van ${school} aan jullie door. De dag waarop jullie ten laatste antwoorden, blijft dezelfde.` },
    unknown: { subject: (school: string) => `Vervallen: ${school} kent de aanvrager niet`, intro: (school: string) => `${school} laat weten dat ze de aanvrager niet kent. De aanvraag is vervallen en de plaatsen zijn vrij.` },
    contact: {
      subject: (school: string, name: string) => `Nieuw contact bij ${school}: ${name}`,
      intro: (leaver: string, name: string, school: string) => `${leaver} vertrekt bij ${school}. Voor deze aanvragen is ${name} voortaan het contact.`,
    },
    due: { subject: (count: number) => (count === 1 ? 'Vandaag of morgen te beantwoorden: 1 aanvraag' : `Vandaag of morgen te beantwoorden: ${count} aanvragen`), intro: 'Deze aanvragen wachten op jullie antwoord.' },
    late: { subject: (count: number) => (count === 1 ? '1 aanvraag is over tijd' : `${count} aanvragen zijn over tijd`), intro: 'Bij deze diensten wacht een school te lang.' },
    button: 'Behandel dit',
    deskButton: 'Open Te behandelen',
    coordinationButton: 'Open Coördinatie',
  },
  /** What stands in the history of a line. */
  classesNamed: (labels: readonly string[]) => `De school koos de klassen: ${labels.join(', ')}.`,
  contactIsNow: (name: string, email: string) => `Het contact is nu ${name} (${email}).`,
  /** What a colleague did with a line, to those of the same school who asked or joined. */
  colleagueDid: {
    replied: (who: string) => `${who} antwoordde op de vraag van de dienst.`,
    'moment-chosen': (who: string) => `${who} koos een moment.`,
    'moments-refused': (who: string) => `${who} zei dat geen enkel moment past.`,
    'numbers-changed': (who: string) => `${who} veranderde de aantallen.`,
    'change-requested': (who: string) => `${who} vroeg andere aantallen. De dienst beslist.`,
    withdrawn: (who: string) => `${who} trok de aanvraag in.`,
    reconfirmed: (who: string) => `${who} zei dat het nieuwe moment past.`,
    evaluated: (who: string) => `${who} schreef hoe het was.`,
  },
  facts: {
    wish: 'Gevraagd', remarks: 'Opmerking',
    reference: 'Aanvraagnummer', school: 'School', groups: 'Wie komt', newGroups: 'Nieuwe aantallen', moment: 'Moment', place: 'Plaats', service: 'Dienst', contact: 'Contact',
    message: 'Bericht', answerBy: 'Antwoord ten laatste', question: 'Vraag', proposed: 'Voorgestelde momenten', note: 'Nota', reason: 'Reden',
  },
} as const;
