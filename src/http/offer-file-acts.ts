import type { Db } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type DraftFiles, type FilesChange, addDraftAttachments, addDraftPicture, attachmentNamesForm, changeDraftFiles, pictureForm } from '#src/domain/offers/index.ts';
import { type Errors, type Form, type SentFile, type Values, checkForm } from '#src/http/forms.ts';
import { nl } from '#src/i18n/nl/index.ts';
import type { Instant } from '#src/lib/time.ts';
import { first } from '#src/lib/values.ts';

interface Place {
  readonly db: Db;
  readonly actor: Actor;
  readonly offerId: string;
  readonly known: DraftFiles;
  readonly dataDir: string;
  readonly now: Instant;
}

interface Sent {
  readonly values: Values;
  readonly files: Readonly<Record<string, readonly SentFile[]>>;
}

export type FileAct =
  | { readonly kind: 'done'; readonly sentence: string }
  | { readonly kind: 'missing' }
  /** Which of the three forms was wrong; of several files, which one. */
  | { readonly kind: 'wrong'; readonly part: 'picture' | 'add' | 'names'; readonly form: Form<unknown>; readonly fileName?: string | undefined };

/** The field with the name of an attachment. */
export const nameField = (hash: string): string => `naam-${hash}`;

/** What somebody pressed on the page of the picture and the attachments. */
export async function actOnFiles(place: Place, sent: Sent): Promise<FileAct> {
  const { done } = nl.files;
  switch (first(sent.values, 'dan')) {
    case 'foto':
      return actOnPicture(place, sent);
    case 'foto-weg':
      return change(place, { kind: 'picture', picture: null }, done.pictureRemoved);
    case 'bijlage-weg':
      return change(place, { kind: 'remove', hash: first(sent.values, 'bijlage') }, done.removed);
    case 'namen':
      return rename(place, sent.values);
    default:
      // A form whose values did not arrive shows itself again, with the sentence that a file is missing.
      return addAttachments(place, sent);
  }
}

async function actOnPicture(place: Place, { values, files }: Sent): Promise<FileAct> {
  const { db, actor, offerId, known, dataDir, now } = place;
  const wrong = (errors: Errors): FileAct => ({ kind: 'wrong', part: 'picture', form: { ok: false, sent: true, values, errors } });
  const [file] = files['foto'] ?? [];
  const form = checkForm(values, pictureForm);
  const noFile: Errors = file || known.picture ? {} : { foto: 'file-missing' };
  if (!form.ok) return wrong({ ...noFile, ...form.errors });
  if (!file) return known.picture ? change(place, { kind: 'alt', alt: form.data.alt }, nl.files.done.alt) : wrong(noFile);

  const outcome = await addDraftPicture(db, actor, offerId, { dataDir, bytes: file.bytes, alt: form.data.alt }, now);
  if (outcome.kind === 'changed') return { kind: 'done', sentence: nl.files.done.picture };
  return outcome.reason === 'not-found' ? { kind: 'missing' } : wrong({ foto: outcome.reason });
}

async function addAttachments({ db, actor, offerId, dataDir, now }: Place, { values, files }: Sent): Promise<FileAct> {
  const given = files['bijlagen'] ?? [];
  const outcome = await addDraftAttachments(db, actor, offerId, { dataDir, files: given }, now);
  if (outcome.kind === 'changed') return { kind: 'done', sentence: nl.files.done.attachments(given.length) };
  if (outcome.reason === 'not-found') return { kind: 'missing' };
  const fileName = given.length > 1 ? outcome.fileName : undefined;
  return { kind: 'wrong', part: 'add', form: { ok: false, sent: true, values, errors: { bijlagen: outcome.reason } }, fileName };
}

function rename(place: Place, values: Values): FileAct {
  const typed = Object.fromEntries(place.known.attachments.flatMap(({ hash }) => (values[nameField(hash)] ? [[hash, values[nameField(hash)] ?? []]] : [])));
  const form = checkForm(typed, attachmentNamesForm);
  if (form.ok) return change(place, { kind: 'names', names: form.data }, nl.files.done.names);
  const errors = Object.fromEntries(Object.entries(form.errors).map(([hash, error]) => [nameField(hash), error]));
  return { kind: 'wrong', part: 'names', form: { ok: false, sent: true, values, errors } };
}

function change({ db, actor, offerId, now }: Place, what: FilesChange, sentence: string): FileAct {
  return changeDraftFiles(db, actor, offerId, what, now).kind === 'changed' ? { kind: 'done', sentence } : { kind: 'missing' };
}
