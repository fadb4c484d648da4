import { accounts } from '#src/i18n/nl/accounts.ts';
import { administration } from '#src/i18n/nl/administration.ts';
import { bookings } from '#src/i18n/nl/bookings.ts';
import { calendar } from '#src/i18n/nl/calendar.ts';
import { copies } from '#src/i18n/nl/copies.ts';
import { errors } from '#src/i18n/nl/errors.ts';
import { facts } from '#src/i18n/nl/facts.ts';
import { files } from '#src/i18n/nl/files.ts';
import { freeDays } from '#src/i18n/nl/free-days.ts';
import { home } from '#src/i18n/nl/home.ts';
import { imports } from '#src/i18n/nl/imports.ts';
import { journal } from '#src/i18n/nl/journal.ts';
import { layout } from '#src/i18n/nl/layout.ts';
import { offerChanges } from '#src/i18n/nl/offer-changes.ts';
import { offerEditor } from '#src/i18n/nl/offer-editor.ts';
import { offerFields } from '#src/i18n/nl/offer-fields.ts';
import { offers } from '#src/i18n/nl/offers.ts';
import { outbox } from '#src/i18n/nl/outbox.ts';
import { pages } from '#src/i18n/nl/pages.ts';
import { print } from '#src/i18n/nl/print.ts';
import { register } from '#src/i18n/nl/register.ts';
import { requestMails } from '#src/i18n/nl/request-mails.ts';
import { requests } from '#src/i18n/nl/requests.ts';
import { schools } from '#src/i18n/nl/schools.ts';
import { surveyAnswers } from '#src/i18n/nl/survey-answers.ts';
import { surveyCheck } from '#src/i18n/nl/survey-check.ts';
import { surveyMerge } from '#src/i18n/nl/survey-merge.ts';
import { surveyOverview } from '#src/i18n/nl/survey-overview.ts';
import { surveyResults } from '#src/i18n/nl/survey-results.ts';
import { surveys } from '#src/i18n/nl/surveys.ts';

/** Every sentence of the portal in Dutch, by room. */
export const nl = {
  accounts, administration, bookings, calendar, copies, errors, facts, files, freeDays, home, imports, journal, layout, offerChanges,
  offerEditor, offerFields, offers, outbox, pages, print, register, requestMails, requests, schools, surveyAnswers, surveyCheck,
  surveyMerge, surveyOverview, surveyResults, surveys,
} as const;
export type Texts = typeof nl;
