import type { Db } from '#db/client.ts';
import { type Lesson, lessonPdf } from '#src/demo/lesson-pdf.ts';
import { demoPictures } from '#src/demo/pictures.ts';
import { type PreparedFile, keepFile, noteFile, prepareAttachment, preparePicture } from '#src/domain/files/index.ts';
import type { OfferAttachment, OfferPicture } from '#src/domain/offers/index.ts';
import type { Instant } from '#src/lib/time.ts';

/** The files of the demo's offers: what is kept, and what each offer says of it, by its code. */
export interface DemoFiles {
  readonly files: readonly PreparedFile[];
  readonly ofOffer: ReadonlyMap<string, { readonly picture: OfferPicture | null; readonly attachments: readonly OfferAttachment[] }>;
}

export const noFiles: DemoFiles = { files: [], ofOffer: new Map() };

interface Given {
  readonly picture?: { readonly drawing: keyof typeof demoPictures; readonly alt: string };
  readonly lessons: readonly (Lesson & { readonly name: string })[];
}

const GIVEN: Readonly<Record<string, Given>> = {
  'CUL-02': {
    picture: { drawing: 'stage', alt: 'Twee kinderen staan op het podium, elk aan een kant van een krijtlijn. Ze gooien een bal over de lijn.' },
    lessons: [{
      name: 'Lesmap Grensland', title: 'Grensland: lesmap', by: 'CC De Spoel, voor het 5de en 6de leerjaar',
      parts: [
        { heading: 'Voor de voorstelling', lines: ['Trek een krijtlijn door de klas. Wie mag erover? Wie beslist dat? Laat twee kinderen het spelen.', 'Wat zou jij meenemen in één koffer? Teken vijf dingen en vertel waarom je ze kiest.'] },
        { heading: 'Tijdens het nagesprek', lines: ['Schrijf met de klas drie vragen op voor de spelers. Spreek af wie ze stelt.'] },
        { heading: 'Na de voorstelling', lines: ['Schrijf een brief van de ene figuur aan de andere, een jaar later.', 'Zoek op een kaart een grens die jullie kennen. Wat verandert er als je eroverheen stapt?'] },
      ],
    }],
  },
  'NAT-02': {
    picture: { drawing: 'farm', alt: 'Twee schapen in de wei van een kinderboerderij. Aan een waslijn hangt een roze trui, ernaast liggen bollen wol.' },
    lessons: [
      {
        name: 'Lesmap: van schaap tot trui', title: 'Van schaap tot trui: lesmap', by: 'Kinderboerderij De Vlaskiem, voor kleuters en het 1ste en 2de leerjaar',
        parts: [
          { heading: 'Vooraf in de klas', lines: ['Breng allemaal een warme trui mee. Wat kriebelt, wat is zacht? Sorteer ze samen.', 'Leer het lied van het schaap met de vijf witte voetjes.'] },
          { heading: 'Op de boerderij', lines: ['De kinderen voeren de schapen, wassen een vlok wol en kammen ze uit. Ieder maakt een eigen draadje.'] },
          { heading: 'Terug in de klas', lines: ['Leg de zes kaarten in de juiste volgorde: schaap, scheren, wassen, kammen, spinnen, breien.', 'Weef met het draadje een klein lapje op een kartonnen kader.'] },
        ],
      },
      {
        name: 'Brief voor de ouders', title: 'We gaan naar de boerderij', by: 'Kinderboerderij De Vlaskiem',
        parts: [{ heading: 'Wat doe je aan?', lines: ['Kleren die vuil mogen worden. Laarzen als het nat is.', 'Is je kind allergisch voor dieren? Zeg het aan de juf of meester.'] }],
      },
    ],
  },
  'NAT-01': {
    lessons: [{
      name: 'Lesbundel Meerbos', title: 'Het Meerbos: lesbundel', by: 'Natuureducatie Lindervelde, voor de lagere school',
      parts: [
        { heading: 'Twaalf soorten', lines: ['Pissebed, duizendpoot, vuursalamander, waterschorpioen, geelgerande waterkever, bosuil, grote bonte specht, zwarte els, zomereik, daslook, vliegenzwam en tonderzwam.', 'Welke zag je al? Zet een kruisje.'] },
        { heading: 'In het bos', lines: ['Vergelijk twee plekken. Hoeveel licht is er? Is de grond nat of droog? Wat leeft er?'] },
      ],
    }],
  },
};

/** Draws and writes them, and puts them on the disk; the database names them afterwards, in the transaction of its seed. */
export async function makeDemoFiles(dataDir: string, now: Instant): Promise<DemoFiles> {
  const files: PreparedFile[] = [];
  const ofOffer = new Map<string, { picture: OfferPicture | null; attachments: OfferAttachment[] }>();
  for (const [code, { picture, lessons }] of Object.entries(GIVEN)) {
    const drawn = picture && (await draw(demoPictures[picture.drawing]));
    const documents = lessons.map((lesson) => ({ name: lesson.name, file: writeLesson(lesson) }));
    files.push(...(drawn ? [drawn] : []), ...documents.map(({ file }) => file));
    ofOffer.set(code, {
      picture: picture && drawn ? { hash: drawn.hash, alt: picture.alt, width: drawn.width, height: drawn.height } : null,
      attachments: documents.map(({ name, file }) => ({ hash: file.hash, name, bytes: file.content.length })),
    });
  }
  for (const file of files) await keepFile(dataDir, file, now);
  return { files, ofOffer };
}

export function noteDemoFiles(db: Db, { files }: DemoFiles, now: Instant): void {
  for (const file of files) noteFile(db, file, now);
}

async function draw(drawing: string) {
  const { default: sharp } = await import('sharp');
  const outcome = await preparePicture(await sharp(Buffer.from(drawing)).png({ compressionLevel: 1 }).toBuffer());
  if (outcome.kind === 'refused') throw new Error(`a picture of the demo is refused: ${outcome.reason}`);
  return outcome.file;
}

function writeLesson(lesson: Lesson): PreparedFile {
  const outcome = prepareAttachment(lessonPdf(lesson));
  if (outcome.kind === 'refused') throw new Error(`a document of the demo is refused: ${outcome.reason}`);
  return outcome.file;
}
