import { mail as words } from '#src/i18n/nl/mail.ts';
import type { Message } from '#src/mail/message.ts';
import { bodyText, escapeHtml } from '#src/mail/words.ts';

/** Who a mail is from, and the one person it names to call. */
export interface MailSender {
  readonly municipalityName: string;
  readonly portalName: string;
  /** Where every link of a mail begins. */
  readonly publicUrl: string;
  /** The municipality's own colour, on which white can be read; empty or without it, that of the house. */
  readonly brandColour?: string | undefined;
  readonly coordinator: { readonly name: string; readonly phone: string; readonly email: string };
}

/** What a template says; `mailOf` makes a mail of it. */
export interface MailContent extends Omit<Message, 'text' | 'html'> {
  /** Without it, the receiver is greeted by name. */
  readonly greeting?: string | undefined;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly (readonly [label: string, value: string])[] | undefined;
  /** The one thing to do now. */
  readonly button?: { readonly label: string; readonly url: string } | undefined;
  /** A last sentence, after the button. */
  readonly closing?: string | undefined;
}

/**
 * A mail that says the same as plain text and as HTML. The subject ends in the reference, because that is what people
 * search for; the mail ends in the one person to call. Nothing is loaded from elsewhere: no pictures, no styles, no trace
 * of who opened it.
 */
export function mailOf(content: MailContent, sender: MailSender): Message {
  const { greeting: _greeting, paragraphs: _paragraphs, facts: _facts, button: _button, closing: _closing, ...message } = content;
  const subject = content.reference ? `${content.subject} (${content.reference})` : content.subject;
  const parts = partsOf(content, sender);
  return { ...message, subject, text: textOf(parts), html: htmlOf(parts, subject, sender.brandColour || HOUSE_COLOUR) };
}

interface Parts {
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly button: MailContent['button'];
  readonly closing: readonly string[];
  readonly help: string;
}

/** Every text of the mail, tidied; what is empty falls away here, so that both versions agree. */
function partsOf(content: MailContent, { municipalityName, portalName, coordinator }: MailSender): Parts {
  const filled = (texts: readonly string[]) => texts.map(bodyText).filter((text) => text !== '');
  const greeting = bodyText(content.greeting ?? words.greeting(content.to.name));
  const reachedBy = filled([coordinator.phone, coordinator.email]);
  return {
    greeting: /[,.!?]$/.test(greeting) ? greeting : `${greeting},`,
    paragraphs: filled(content.paragraphs),
    facts: (content.facts ?? []).map(([label, value]) => [bodyText(label), bodyText(value)] as const).filter(([, value]) => value !== ''),
    button: content.button,
    closing: filled([content.closing ?? '', `${words.closing}\n${words.signature(portalName, municipalityName)}`]),
    help: coordinator.name !== '' && reachedBy.length > 0 ? words.help(bodyText(coordinator.name), reachedBy) : '',
  };
}

function textOf({ greeting, paragraphs, facts, button, closing, help }: Parts): string {
  const blocks = [
    greeting,
    ...paragraphs,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    button ? `${button.label}:\n${button.url}` : '',
    ...closing,
    help,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const HOUSE_COLOUR = '#1f5c97';

/** Mail programs drop style sheets, so the styles stand on the elements. `pre-line` keeps the lines that somebody typed. */
const look = {
  page: 'max-width:38em;margin:0 auto;padding:24px 16px;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1d2733;background:#ffffff',
  paragraph: 'margin:0 0 16px;white-space:pre-line',
  facts: 'margin:0 0 16px;padding:8px 0;border-top:1px solid #d5dce3;border-bottom:1px solid #d5dce3',
  label: 'margin:8px 0 0;color:#4a5866',
  value: 'margin:0 0 8px;font-weight:bold;white-space:pre-line',
  button: 'display:inline-block;padding:12px 20px;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none',
  help: 'margin:24px 0 0;padding:16px 0 0;border-top:1px solid #d5dce3;color:#4a5866',
} as const;

function htmlOf({ greeting, paragraphs, facts, button, closing, help }: Parts, subject: string, colour: string): string {
  const paragraph = (text: string) => `<p style="${look.paragraph}">${escapeHtml(text)}</p>`;
  const fact = ([label, value]: readonly [string, string]) =>
    `<dt style="${look.label}">${escapeHtml(label)}</dt><dd style="${look.value}">${escapeHtml(value)}</dd>`;
  const link = ({ label, url }: { readonly label: string; readonly url: string }) =>
    `<a href="${escapeHtml(url)}" style="${look.button};background:${colour}">${escapeHtml(label)}</a>`;
  const body = [
    paragraph(greeting),
    ...paragraphs.map(paragraph),
    facts.length > 0 ? `<dl style="${look.facts}">${facts.map(fact).join('')}</dl>` : '',
    button ? `<p style="${look.paragraph}">${link(button)}</p>` : '',
    ...closing.map(paragraph),
    help === '' ? '' : `<p style="${look.help}">${escapeHtml(help)}</p>`,
  ];
  // Webmail shows the body inside a page of its own, so the language is said again there.
  return (
    `<!doctype html>\n<html lang="nl-BE">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escapeHtml(bodyText(subject))}</title></head>\n<body style="margin:0">\n<div lang="nl-BE" style="${look.page}">\n` +
    `${body.filter((part) => part !== '').join('\n')}\n</div>\n</body>\n</html>\n`
  );
}
