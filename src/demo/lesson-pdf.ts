/** A plain A4 document of text, written by hand: a title, and headings with their paragraphs. */

export interface Lesson {
  readonly title: string;
  readonly by: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

const WIDTH = 84;
const LEFT = 64;
const TOP = 770;

export function lessonPdf({ title, by, parts }: Lesson): Buffer {
  const drawn: string[] = [];
  let y = TOP;
  const draw = (text: string, font: 'F1' | 'F2', size: number, space: number) => {
    y -= space;
    drawn.push(`BT /${font} ${size} Tf 1 0 0 1 ${LEFT} ${y} Tm (${escaped(text)}) Tj ET`);
  };
  draw(title, 'F2', 24, 0);
  draw(by, 'F1', 12, 22);
  for (const { heading, lines } of parts) {
    draw(heading, 'F2', 15, 38);
    for (const line of lines) wrapped(line).forEach((part, index) => draw(part, 'F1', 11.5, index === 0 ? 22 : 16));
  }

  const content = Buffer.from(drawn.join('\n'), 'latin1');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-BE) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> /Contents 6 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`,
    `<< /Title (${escaped(title)}) /Author (${escaped(by)}) >>`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = text.length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** The letters of Western Europe are one byte in this encoding; three signs mean something in a text of a PDF. */
const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
