/** A mail as its template makes it: who gets it and what it says. */
export interface Message {
  /** The event it tells of, without the receiver: the same event never mails the same person twice. */
  readonly event: string;
  /** The template's name, for the send log. */
  readonly template: string;
  readonly to: { readonly name: string; readonly email: string };
  /** The other side's mailbox: who answers the mail reaches the person concerned. */
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly reference?: string | undefined;
  /** Carries a secret link. */
  readonly secret?: boolean | undefined;
}
