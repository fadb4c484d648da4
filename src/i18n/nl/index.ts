import { accounts } from '#src/i18n/nl/accounts.ts';
import { bookings } from '#src/i18n/nl/bookings.ts';
import { calendar } from '#src/i18n/nl/calendar.ts';
import { copies } from '#src/i18n/nl/copies.ts';
import { errors } from '#src/i18n/nl/errors.ts';
import { home } from '#src/i18n/nl/home.ts';
import { imports } from '#src/i18n/nl/imports.ts';
import { journal } from '#src/i18n/nl/journal.ts';
import { layout } from '#src/i18n/nl/layout.ts';
import { offers } from '#src/i18n/nl/offers.ts';
import { outbox } from '#src/i18n/nl/outbox.ts';
import { pages } from '#src/i18n/nl/pages.ts';
import { requestMails } from '#src/i18n/nl/request-mails.ts';
import { requests } from '#src/i18n/nl/requests.ts';

/** Every sentence of the portal in Dutch, by room. */
export const nl = { accounts, bookings, calendar, copies, errors, home, imports, journal, layout, offers, outbox, pages, requestMails, requests } as const;
export type Texts = typeof nl;
