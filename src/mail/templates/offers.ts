import { findingInWords, offerEditor } from '#src/i18n/nl/offer-editor.ts';
import type { Day } from '#src/lib/time.ts';
import { type MailSender, mailOf } from '#src/mail/layout.ts';
import type { Message } from '#src/mail/message.ts';
import { paths } from '#src/paths.ts';

interface Unpublished {
  readonly offer: { readonly offerId: string; readonly content: { readonly title: string } };
  readonly planned: Day;
  readonly service: { readonly name: string; readonly email: string };
  readonly gaps: readonly Parameters<typeof findingInWords>[0][];
}

/** To the service: what it planned to publish today is not published, and what is missing. */
export function offerNotPublished({ offer, planned, service, gaps }: Unpublished, sender: MailSender): Message {
  const words = offerEditor.mails.notPublished;
  const title = offer.content.title || offerEditor.noTitle;
  return mailOf(
    {
      event: `offer-not-published:${offer.offerId}:${planned}`,
      template: 'offer-not-published',
      to: { name: service.name, email: service.email },
      replyTo: sender.coordinator.email,
      subject: words.subject(title),
      paragraphs: [words.first(title, planned), gaps.map((gap) => `- ${findingInWords(gap)}`).join('\n'), words.closing],
      button: { label: words.button, url: `${sender.publicUrl}${paths.service.offer(offer.offerId)}` },
    },
    sender,
  );
}
