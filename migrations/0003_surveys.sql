CREATE TABLE `data_items` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`subject` text NOT NULL,
	`type` text NOT NULL,
	`options` text DEFAULT '[]' NOT NULL,
	`rows` text DEFAULT '[]' NOT NULL,
	`population` text DEFAULT '' NOT NULL,
	`measure` text DEFAULT '' NOT NULL,
	`period` text DEFAULT '' NOT NULL,
	`owner_service_id` text,
	`valid_months` integer,
	`source` text DEFAULT '' NOT NULL,
	`reads` text DEFAULT '' NOT NULL,
	`personal` text DEFAULT 'no' NOT NULL,
	`small_counts` integer DEFAULT false NOT NULL,
	`retired_at` text,
	FOREIGN KEY (`owner_service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `fact_uses` (
	`id` text PRIMARY KEY NOT NULL,
	`fact_id` text NOT NULL,
	`service_id` text NOT NULL,
	`survey_id` text,
	`purpose` text NOT NULL,
	`used_by` text,
	`used_at` text NOT NULL,
	FOREIGN KEY (`fact_id`) REFERENCES `school_facts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `uses_of_fact` ON `fact_uses` (`fact_id`);--> statement-breakpoint
CREATE TABLE `school_facts` (
	`id` text PRIMARY KEY NOT NULL,
	`school_id` text NOT NULL,
	`site_id` text,
	`item_id` text,
	`question_id` text,
	`value` text NOT NULL,
	`reference_on` text NOT NULL,
	`source` text NOT NULL,
	`source_text` text DEFAULT '' NOT NULL,
	`service_id` text,
	`recorded_by` text,
	`recorded_at` text NOT NULL,
	`valid_until` text,
	`confirmed_at` text,
	`confirmed_by` text,
	`ended_at` text,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `school_sites`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `data_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `facts_of_school` ON `school_facts` (`school_id`,`item_id`);--> statement-breakpoint
CREATE INDEX `facts_of_question` ON `school_facts` (`question_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_live_fact_of_school` ON `school_facts` (`school_id`,`item_id`) WHERE "school_facts"."ended_at" IS NULL AND "school_facts"."item_id" IS NOT NULL AND "school_facts"."site_id" IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `one_live_fact_of_site` ON `school_facts` (`site_id`,`item_id`) WHERE "school_facts"."ended_at" IS NULL AND "school_facts"."item_id" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `duplicate_reviews` (
	`subject` text PRIMARY KEY NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`reviewed_by` text NOT NULL,
	`reviewed_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `question_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`known_id` text NOT NULL,
	`verdict` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`question_text` text NOT NULL,
	`known_text` text NOT NULL,
	`score` real NOT NULL,
	`tier` text NOT NULL,
	`known_schools` integer DEFAULT 0 NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` text NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `survey_questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`known_id`) REFERENCES `survey_questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_decision_of_pair` ON `question_decisions` (`question_id`,`known_id`);--> statement-breakpoint
CREATE INDEX `decisions_of_known` ON `question_decisions` (`known_id`);--> statement-breakpoint
CREATE TABLE `survey_answers` (
	`invitation_id` text NOT NULL,
	`question_id` text NOT NULL,
	`value` text,
	`origin` text DEFAULT 'typed' NOT NULL,
	`fact_id` text,
	`already_given` integer DEFAULT false NOT NULL,
	`already_given_text` text DEFAULT '' NOT NULL,
	`answered_by` text,
	`answered_at` text NOT NULL,
	PRIMARY KEY(`invitation_id`, `question_id`),
	FOREIGN KEY (`invitation_id`) REFERENCES `survey_invitations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_id`) REFERENCES `survey_questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fact_id`) REFERENCES `school_facts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answer_or_given" CHECK("survey_answers"."value" IS NOT NULL OR "survey_answers"."already_given" = 1)
);
--> statement-breakpoint
CREATE INDEX `answers_of_question` ON `survey_answers` (`question_id`);--> statement-breakpoint
CREATE TABLE `survey_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`school_id` text NOT NULL,
	`state` text DEFAULT 'invited' NOT NULL,
	`contact_name` text NOT NULL,
	`contact_email` text NOT NULL,
	`link_hash` text NOT NULL,
	`reminder_hash` text,
	`invited_at` text NOT NULL,
	`started_at` text,
	`submitted_at` text,
	`submitted_by` text,
	`reminders` integer DEFAULT 0 NOT NULL,
	`reminded_at` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_invitations_linkHash_unique` ON `survey_invitations` (`link_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `survey_invitations_reminderHash_unique` ON `survey_invitations` (`reminder_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_invitation_of_school` ON `survey_invitations` (`survey_id`,`school_id`);--> statement-breakpoint
CREATE INDEX `invitations_of_school` ON `survey_invitations` (`school_id`);--> statement-breakpoint
CREATE TABLE `survey_partners` (
	`survey_id` text NOT NULL,
	`service_id` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`survey_id`, `service_id`),
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `survey_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`hint` text DEFAULT '' NOT NULL,
	`type` text NOT NULL,
	`options` text DEFAULT '[]' NOT NULL,
	`rows` text DEFAULT '[]' NOT NULL,
	`required` integer DEFAULT false NOT NULL,
	`subject` text,
	`item_id` text,
	`item_confirmed` integer DEFAULT false NOT NULL,
	`confirmed` text DEFAULT '{}' NOT NULL,
	`handling` text DEFAULT 'ask' NOT NULL,
	`reuses_id` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `data_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_of_survey` ON `survey_questions` (`survey_id`,`position`);--> statement-breakpoint
CREATE INDEX `questions_of_item` ON `survey_questions` (`item_id`);--> statement-breakpoint
CREATE TABLE `surveys` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`title` text NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`necessity` text,
	`necessity_text` text DEFAULT '' NOT NULL,
	`held_by` text DEFAULT 'portal' NOT NULL,
	`held_at` text DEFAULT '' NOT NULL,
	`levels` text DEFAULT '[]' NOT NULL,
	`school_ids` text DEFAULT '[]' NOT NULL,
	`opens_on` text,
	`closes_on` text,
	`reference_on` text,
	`minutes` integer,
	`state` text DEFAULT 'draft' NOT NULL,
	`merged_into_id` text,
	`merge_asked_id` text,
	`outcome` text DEFAULT '' NOT NULL,
	`outcome_at` text,
	`answered_elsewhere` integer,
	`aggregate` text,
	`copy_of` text,
	`created_by` text,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	`sent_at` text,
	`closed_at` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `surveys_of_service` ON `surveys` (`service_id`);--> statement-breakpoint
CREATE INDEX `surveys_by_state` ON `surveys` (`state`);