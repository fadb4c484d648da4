import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { dataItems, schoolFacts } from '#db/schema/facts.ts';
import { schools } from '#db/schema/schools.ts';
import { services } from '#db/schema/services.ts';

/** Questions that a service plans to ask schools, asks or asked; also those it asks elsewhere, on paper or with another tool. */
export const surveys = sqliteTable(
  'surveys',
  {
    id: text().primaryKey(),
    serviceId: text().notNull().references(() => services.id),
    title: text().notNull(),
    purpose: text().notNull().default(''),
    /** Null until it is sent: must it be answered, does it bring something, or is it free. */
    necessity: text({ enum: ['mandatory', 'benefit', 'voluntary'] }),
    /** The law it rests on, or what it brings. */
    necessityText: text().notNull().default(''),
    heldBy: text({ enum: ['portal', 'elsewhere'] }).notNull().default('portal'),
    /** Where it is held when not here: a web address, or a word such as "papier". */
    heldAt: text().notNull().default(''),
    /** Kinds of school, as `schools.level`; empty is all of them. */
    levels: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    /** Only these schools; empty is all of the levels. */
    schoolIds: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    opensOn: text(),
    closesOn: text(),
    /** The day the answers describe (peildatum). */
    referenceOn: text(),
    /** For one school; null is what the questions add up to. */
    minutes: integer(),
    state: text({ enum: ['draft', 'open', 'closed', 'withdrawn', 'merged'] }).notNull().default('draft'),
    mergedIntoId: text(),
    /** Another service's survey that this one would join, until that service answers. */
    mergeAskedId: text(),
    /** What was done with the answers, for the schools. */
    outcome: text().notNull().default(''),
    outcomeAt: text(),
    /** How many schools answered a survey that is held elsewhere. */
    answeredElsewhere: integer(),
    /** What remains after the term of its answers: counts and sums per question, nothing of one school. */
    aggregate: text({ mode: 'json' }).$type<unknown>(),
    /** Last year's edition. */
    copyOf: text(),
    createdBy: text(),
    createdAt: text().notNull(),
    /** A form that was made from an older moment is told so. */
    changedAt: text().notNull(),
    sentAt: text(),
    closedAt: text(),
  },
  (table) => [index('surveys_of_service').on(table.serviceId), index('surveys_by_state').on(table.state)],
);

/** Another service that shares a survey: it sees the answers too. */
export const surveyPartners = sqliteTable(
  'survey_partners',
  {
    surveyId: text().notNull().references(() => surveys.id),
    serviceId: text().notNull().references(() => services.id),
    since: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.surveyId, table.serviceId] })],
);

export const surveyQuestions = sqliteTable(
  'survey_questions',
  {
    id: text().primaryKey(),
    surveyId: text().notNull().references(() => surveys.id),
    position: integer().notNull(),
    text: text().notNull(),
    hint: text().notNull().default(''),
    /** A question type of `matching`. */
    type: text().notNull(),
    options: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    /** The rows of a table of numbers. */
    rows: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    required: integer({ mode: 'boolean' }).notNull().default(false),
    subject: text(),
    itemId: text().references(() => dataItems.id),
    /** A person said that this is the data item; else it is a guess of the portal. */
    itemConfirmed: integer({ mode: 'boolean' }).notNull().default(false),
    /** The chips a person corrected: parts of an element of `matching`. */
    confirmed: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull().default({}),
    /** `reuse`: who is known already is not asked. */
    handling: text({ enum: ['ask', 'reuse'] }).notNull().default('ask'),
    /** The earlier question whose answers are reused. */
    reusesId: text(),
  },
  (table) => [index('questions_of_survey').on(table.surveyId, table.position), index('questions_of_item').on(table.itemId)],
);

/**
 * What a person decided on two questions that look alike. `reuse` and `ask-anyway` say that they are the same; the pair
 * is kept as (asked, known): the question that was being written, and the one it was held against.
 */
export const questionDecisions = sqliteTable(
  'question_decisions',
  {
    id: text().primaryKey(),
    questionId: text().notNull().references(() => surveyQuestions.id),
    knownId: text().notNull().references(() => surveyQuestions.id),
    verdict: text({ enum: ['reuse', 'ask-anyway', 'related', 'different'] }).notNull(),
    reason: text().notNull().default(''),
    /** The texts as they were: a question that is written anew is a new comparison. */
    questionText: text().notNull(),
    knownText: text().notNull(),
    /** Of the comparison at that moment, 0 to 1: for the labelled pairs. */
    score: real().notNull(),
    tier: text({ enum: ['same', 'maybe', 'none'] }).notNull(),
    /** Schools whose answer was known at that moment: what a reuse spared. */
    knownSchools: integer().notNull().default(0),
    decidedBy: text().notNull(),
    decidedAt: text().notNull(),
  },
  (table) => [uniqueIndex('one_decision_of_pair').on(table.questionId, table.knownId), index('decisions_of_known').on(table.knownId)],
);

/** One school's part in a survey: who was asked, how far it is. */
export const surveyInvitations = sqliteTable(
  'survey_invitations',
  {
    id: text().primaryKey(),
    surveyId: text().notNull().references(() => surveys.id),
    schoolId: text().notNull().references(() => schools.id),
    state: text({ enum: ['invited', 'started', 'submitted'] }).notNull().default('invited'),
    contactName: text().notNull(),
    contactEmail: text().notNull(),
    /** The link of the mail, hashed; it opens this survey of this school and nothing else. */
    linkHash: text().notNull().unique(),
    /** The link of the last reminder: the one of the first mail, which may have been handed on, goes on working. */
    reminderHash: text().unique(),
    invitedAt: text().notNull(),
    startedAt: text(),
    submittedAt: text(),
    submittedBy: text(),
    /** How often it was reminded, and when last. */
    reminders: integer().notNull().default(0),
    remindedAt: text(),
  },
  (table) => [uniqueIndex('one_invitation_of_school').on(table.surveyId, table.schoolId), index('invitations_of_school').on(table.schoolId)],
);

/** What a school filled in for one question. Several people of a school write in the same row; the last one stands. */
export const surveyAnswers = sqliteTable(
  'survey_answers',
  {
    invitationId: text().notNull().references(() => surveyInvitations.id),
    questionId: text().notNull().references(() => surveyQuestions.id),
    value: text({ mode: 'json' }).$type<unknown>(),
    origin: text({ enum: ['typed', 'confirmed', 'corrected'] }).notNull().default('typed'),
    /** The known value that was shown, confirmed or corrected. */
    factId: text().references(() => schoolFacts.id),
    /** "Dit gaven we al": the school says so, and where. */
    alreadyGiven: integer({ mode: 'boolean' }).notNull().default(false),
    alreadyGivenText: text().notNull().default(''),
    answeredBy: text(),
    answeredAt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.invitationId, table.questionId] }),
    index('answers_of_question').on(table.questionId),
    check('answer_or_given', sql`${table.value} IS NOT NULL OR ${table.alreadyGiven} = 1`),
  ],
);

/** What the coordinator did with a duplicate: a signal of a school, or a question let through. */
export const duplicateReviews = sqliteTable('duplicate_reviews', {
  /** `given:<invitation>:<question>` or `anyway:<decision>`. */
  subject: text().primaryKey(),
  note: text().notNull().default(''),
  reviewedBy: text().notNull(),
  reviewedAt: text().notNull(),
});
