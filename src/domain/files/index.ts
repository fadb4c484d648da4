export { copyFilesTo, fetchFiles } from '#src/domain/files/copy-files.ts';
export { type OpenedFile, keepFile, openFile } from '#src/domain/files/disk.ts';
export { noteFile } from '#src/domain/files/note-file.ts';
export { type PrepareAttachmentOutcome, type PreparePictureOutcome, type PreparedFile, prepareAttachment, preparePicture } from '#src/domain/files/prepare-file.ts';
export { type NamedFiles, removeUnusedFiles } from '#src/domain/files/remove-unused-files.ts';
export { MAX_ATTACHMENTS, MAX_PIXELS, MAX_SERVICE_BYTES } from '#src/domain/files/rules.ts';
