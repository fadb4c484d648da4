import type { Line } from '#src/domain/requests/index.ts';
import { tagOf, whenOf } from '#src/http/line-words.ts';
import { print } from '#src/i18n/nl/print.ts';
import { requests } from '#src/i18n/nl/requests.ts';
import { groupName } from '#src/i18n/nl/words.ts';
import type { CsvCell } from '#src/lib/tables/index.ts';
import { type Day, dayOf } from '#src/lib/time.ts';

/** Lines as rows of a file, for a service and for a school. Days are written so that a program sorts them: 2026-05-12. */

interface ExportColumn {
  readonly label: string;
  readonly cell: (line: Line) => CsvCell;
}

const c = print.exports.columns;
const sum = (line: Line, what: 'pupils' | 'adults') => line.participants.reduce((total, row) => total + row[what], 0);
const classesOf = ({ participants, offerId }: Line) => (participants.length > 0 ? participants.map(groupName).join(', ') : offerId ? requests.wholeSchool : '');
/** Of what is past the retention period only counts are told. */
const people = (read: (line: Line) => string) => (line: Line) => (line.forgottenAt === null ? read(line) : '');

const columnsFor = (reader: 'school' | 'service', today: Day): readonly ExportColumn[] => [
  { label: c.reference, cell: ({ reference }) => reference },
  { label: c.sentOn, cell: ({ submittedAt }) => (submittedAt === null ? '' : dayOf(submittedAt)) },
  { label: c.school, cell: ({ schoolName }) => schoolName },
  { label: c.site, cell: ({ siteName }) => siteName },
  { label: c.contact, cell: people(({ contactName }) => contactName) },
  ...(reader === 'service'
    ? [{ label: c.email, cell: people(({ contactEmail }) => contactEmail) }, { label: c.phone, cell: people(({ contactPhone }) => contactPhone) }]
    : []),
  { label: c.offer, cell: (line) => (line.offerId === null && line.forgottenAt !== null ? requests.questionTitle : line.title) },
  { label: c.service, cell: ({ serviceName }) => serviceName ?? requests.nobody },
  ...(reader === 'school'
    ? [{ label: c.servicePhone, cell: ({ servicePhone }: Line) => servicePhone ?? '' }, { label: c.serviceEmail, cell: ({ serviceEmail }: Line) => serviceEmail ?? '' }]
    : []),
  { label: c.groups, cell: classesOf },
  { label: c.pupils, cell: (line) => sum(line, 'pupils') },
  { label: c.adults, cell: (line) => sum(line, 'adults') },
  { label: c.moment, cell: whenOf },
  ...(reader === 'service' ? [{ label: c.answerBy, cell: ({ answerBy }: Line) => answerBy ?? '' }] : []),
  { label: c.question, cell: people(({ question }) => question) },
  { label: c.remarks, cell: people(({ remarks }) => remarks) },
  { label: c.state, cell: (line) => tagOf(line, today, reader).label },
];

export function exportOfLines(lines: readonly Line[], reader: 'school' | 'service', today: Day): { header: string[]; rows: CsvCell[][] } {
  const columns = columnsFor(reader, today);
  return { header: columns.map(({ label }) => label), rows: lines.map((line) => columns.map(({ cell }) => cell(line))) };
}
