const KB = 1024;
const MB = 1024 * KB;
const number = (value: number, digits: number) => value.toLocaleString('nl-BE', { maximumFractionDigits: digits });

/** "1,2 MB", "340 kB". */
const size = (bytes: number): string => (bytes >= MB ? `${number(bytes / MB, 1)} MB` : `${number(Math.max(1, Math.round(bytes / KB)), 0)} kB`);

/** The picture and the attachments of an offer. */
export const files = {
  title: 'Foto en bijlagen',
  intro: 'Een foto toont waar het over gaat. Bijlagen helpen de leerkracht in de klas.',
  back: 'Terug naar dit aanbod',
  draftNotice: 'Wat je hier verandert, zien scholen pas als je het aanbod opnieuw publiceert.',
  picture: {
    title: 'Foto',
    none: 'Zonder foto staat deze tekening bij je aanbod.',
    now: 'Deze foto staat bij je aanbod.',
    file: 'Kies een foto',
    fileNew: 'Kies een andere foto',
    hint: 'JPEG, PNG, WebP, AVIF of GIF, ten hoogste 10 MB. Liggend past het best. Herkenbare kinderen? Vraag eerst toestemming.',
    alt: 'Wat zie je op de foto?',
    altHint: 'Voor wie de foto niet ziet. Bijvoorbeeld: Kinderen bouwen een insectenhotel op de speelplaats.',
    add: 'Zet de foto bij het aanbod',
    save: 'Bewaar de foto',
    remove: 'Verwijder de foto',
    privacy: 'Het portaal bewaart alleen het beeld. Plaats, toestel en datum van de foto verdwijnen.',
  },
  attachments: {
    title: 'Lesmap en bijlagen',
    none: 'Nog geen bijlagen. Een lesmap, een brief voor ouders of een plan van de zaal helpt scholen vooruit.',
    addTitle: 'Voeg een bijlage toe',
    file: 'Kies een of meer bestanden',
    hint: 'PDF, ten hoogste 10 MB. Kies je er meer? Dan zijn ze samen ten hoogste 10 MB.',
    room: (left: number) => (left === 1 ? 'Er kan nog 1 bijlage bij.' : `Er kunnen nog ${left} bijlagen bij.`),
    full: 'Je aanbod heeft tien bijlagen. Verwijder er een om een andere toe te voegen.',
    add: 'Voeg toe',
    name: (position: number) => `Naam van bijlage ${position}`,
    nameHint: 'Zo lezen scholen het, bijvoorbeeld Lesmap voor het 3de leerjaar.',
    saveNames: 'Bewaar de namen',
    remove: 'Verwijder',
    removeNamed: (name: string) => `Verwijder ${name}`,
    open: 'Download',
    openNamed: (name: string) => `Download ${name}`,
    unnamed: 'Bijlage',
    about: (fileName: string) => `“${fileName}”`,
  },
  done: {
    picture: 'De foto staat klaar.', alt: 'De beschrijving is bewaard.', pictureRemoved: 'De foto is verwijderd.', names: 'De namen zijn bewaard.', removed: 'De bijlage is verwijderd.',
    attachments: (count: number) => (count === 1 ? 'Er is een bijlage toegevoegd.' : `Er zijn ${count} bijlagen toegevoegd.`),
  },
  kindAndSize: (bytes: number) => `PDF, ${size(bytes)}`,
  /** The name of a download whose title says nothing. */
  fileName: 'bijlage',
  refusals: {
    'not-found': 'Dit aanbod bestaat niet (meer).',
    'file-missing': 'Kies eerst een bestand.',
    'file-too-large': 'Dit bestand is te groot. Kies er een van ten hoogste 10 MB.',
    'picture-wrong-kind': 'Dit is geen foto. Kies een JPEG, PNG, WebP, AVIF of GIF.',
    'picture-unreadable': 'Deze foto is beschadigd. Bewaar ze opnieuw of kies een andere.',
    'picture-too-many-pixels': 'Deze foto heeft te veel beeldpunten. Maak ze kleiner, bijvoorbeeld 1600 breed.',
    'attachment-wrong-kind': 'Dit is geen PDF. Bewaar het eerst als PDF.',
    'too-many-attachments': 'Een aanbod heeft ten hoogste tien bijlagen. Kies er minder.',
    'service-full': 'Je dienst gebruikt al 500 MB. Verwijder eerst foto’s of bijlagen van ander aanbod.',
  },
} as const;
