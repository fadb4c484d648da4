CREATE TABLE `login_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`absolute_expires_at` integer NOT NULL,
	`created_at` text NOT NULL,
	`device` text NOT NULL,
	`remembered` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_of_user` ON `login_sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`person_id` text,
	`subject_id` text,
	`code_hash` text,
	`code_tries` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `links_by_email` ON `one_time_links` (`email`,`purpose`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`password_hash` text,
	`created_at` text NOT NULL,
	`disabled_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `rate_buckets` (
	`key` text NOT NULL,
	`window_start` text NOT NULL,
	`tries` integer NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
);
--> statement-breakpoint
CREATE TABLE `role_grants` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`school_id` text,
	`service_id` text,
	`clb_id` text,
	`state` text NOT NULL,
	`asked_at` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`clb_id`) REFERENCES `clbs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grants_of_person` ON `role_grants` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_live_school_grant` ON `role_grants` (`person_id`,`school_id`) WHERE "role_grants"."state" IN ('pending', 'active');--> statement-breakpoint
CREATE UNIQUE INDEX `one_live_service_grant` ON `role_grants` (`person_id`,`service_id`) WHERE "role_grants"."state" IN ('pending', 'active');--> statement-breakpoint
CREATE UNIQUE INDEX `one_live_clb_grant` ON `role_grants` (`person_id`,`clb_id`) WHERE "role_grants"."state" IN ('pending', 'active');--> statement-breakpoint
CREATE TABLE `line_moments` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`starts_at` text,
	`ends_at` text,
	`until_day` text,
	`place` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `request_lines`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `moments_of_line` ON `line_moments` (`line_id`);--> statement-breakpoint
CREATE TABLE `session_places` (
	`line_id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`over_capacity` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `request_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `places_of_session` ON `session_places` (`session_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`offer_id` text NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`place` text NOT NULL,
	`capacity` integer NOT NULL,
	`state` text DEFAULT 'planned' NOT NULL,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "session_has_places" CHECK("sessions"."capacity" > 0)
);
--> statement-breakpoint
CREATE INDEX `sessions_of_offer` ON `sessions` (`offer_id`);--> statement-breakpoint
CREATE TABLE `journal` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`actor_as` text NOT NULL,
	`verb` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`request_id` text,
	`changes` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `journal_of_subject` ON `journal` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `journal_of_request` ON `journal` (`request_id`);--> statement-breakpoint
CREATE TABLE `bill_ceilings` (
	`school_year` text PRIMARY KEY NOT NULL,
	`kindergarten_cents` integer NOT NULL,
	`primary_cents` integer NOT NULL,
	`source` text NOT NULL,
	`confirmed` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `municipality` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`portal_name` text NOT NULL,
	`street` text DEFAULT '' NOT NULL,
	`postal_code` text DEFAULT '' NOT NULL,
	`town` text DEFAULT '' NOT NULL,
	`enterprise_number` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`coordinator_name` text DEFAULT '' NOT NULL,
	`coordinator_email` text DEFAULT '' NOT NULL,
	`coordinator_phone` text DEFAULT '' NOT NULL,
	CONSTRAINT "one_municipality" CHECK("municipality"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `offer_grades` (
	`version_id` text NOT NULL,
	`grade` text NOT NULL,
	PRIMARY KEY(`version_id`, `grade`),
	FOREIGN KEY (`version_id`) REFERENCES `offer_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `offer_themes` (
	`version_id` text NOT NULL,
	`theme` text NOT NULL,
	PRIMARY KEY(`version_id`, `theme`),
	FOREIGN KEY (`version_id`) REFERENCES `offer_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `offer_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`offer_id` text NOT NULL,
	`number` integer NOT NULL,
	`published_at` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`booking_form` text NOT NULL,
	`place` text NOT NULL,
	`first_on` text,
	`last_on` text,
	`opens_on` text,
	`closes_on` text,
	`price_cents` integer,
	`price_per` text NOT NULL,
	`allocation` text NOT NULL,
	`decision_on` text,
	`lead_days` integer NOT NULL,
	`details` text NOT NULL,
	`terms` text NOT NULL,
	`keywords` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `version_number` ON `offer_versions` (`offer_id`,`number`);--> statement-breakpoint
CREATE TABLE `offers` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`school_year` text NOT NULL,
	`slug` text NOT NULL,
	`service_id` text NOT NULL,
	`state` text NOT NULL,
	`current_version_id` text,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offers_slug_unique` ON `offers` (`slug`);--> statement-breakpoint
CREATE INDEX `offers_of_service` ON `offers` (`service_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `code_once_a_year` ON `offers` (`code`,`school_year`);--> statement-breakpoint
CREATE TABLE `themes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe` text NOT NULL,
	`template` text NOT NULL,
	`to_name` text NOT NULL,
	`to_email` text NOT NULL,
	`reply_to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`reference` text,
	`secret` integer DEFAULT false NOT NULL,
	`message_id` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` text NOT NULL,
	`lease_until` text,
	`last_error` text,
	`created_at` text NOT NULL,
	`sent_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_dedupe_unique` ON `outbox` (`dedupe`);--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_messageId_unique` ON `outbox` (`message_id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`status`,`next_at`);--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`school_id` text NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_tokenHash_unique` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE INDEX `feeds_of_person` ON `calendar_feeds` (`person_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`content` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_tokenHash_unique` ON `drafts` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_idempotencyKey_unique` ON `drafts` (`idempotency_key`);--> statement-breakpoint
CREATE TABLE `line_followers` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`person_id` text NOT NULL,
	`joined_at` text NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `request_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follows_once` ON `line_followers` (`line_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `line_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`at` text NOT NULL,
	`by_id` text,
	`by_name` text NOT NULL,
	`side` text NOT NULL,
	`internal` integer DEFAULT false NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `request_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_of_line` ON `line_messages` (`line_id`);--> statement-breakpoint
CREATE TABLE `line_participants` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`position` integer NOT NULL,
	`class_group_id` text,
	`grade` text NOT NULL,
	`label` text NOT NULL,
	`classes` integer DEFAULT 1 NOT NULL,
	`pupils` integer NOT NULL,
	`adults` integer NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `request_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`class_group_id`) REFERENCES `class_groups`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participants_pupils" CHECK("line_participants"."pupils" > 0),
	CONSTRAINT "participants_adults" CHECK("line_participants"."adults" >= 0)
);
--> statement-breakpoint
CREATE INDEX `participants_of_line` ON `line_participants` (`line_id`);--> statement-breakpoint
CREATE INDEX `lines_of_class` ON `line_participants` (`class_group_id`);--> statement-breakpoint
CREATE TABLE `request_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`position` integer NOT NULL,
	`offer_id` text,
	`offer_version_id` text,
	`title` text NOT NULL,
	`question` text DEFAULT '' NOT NULL,
	`service_id` text,
	`state` text NOT NULL,
	`wish` text NOT NULL,
	`requested_numbers` text,
	`answer_by` text,
	`paused_on` text,
	`unseen_since` text,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offer_version_id`) REFERENCES `offer_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lines_of_request` ON `request_lines` (`request_id`);--> statement-breakpoint
CREATE INDEX `lines_of_service` ON `request_lines` (`service_id`,`state`);--> statement-breakpoint
CREATE INDEX `lines_of_offer` ON `request_lines` (`offer_id`,`state`);--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`reference` text NOT NULL,
	`school_id` text NOT NULL,
	`site_id` text NOT NULL,
	`requester_id` text,
	`contact_name` text NOT NULL,
	`contact_email` text NOT NULL,
	`contact_phone` text DEFAULT '' NOT NULL,
	`channel` text NOT NULL,
	`entered_by` text,
	`idempotency_key` text NOT NULL,
	`content_hash` text NOT NULL,
	`school_knows` text NOT NULL,
	`remarks` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`submitted_at` text,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `school_sites`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requester_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requests_reference_unique` ON `requests` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `requests_idempotencyKey_unique` ON `requests` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `requests_of_school` ON `requests` (`school_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `request_number` ON `requests` (`year`,`number`);--> statement-breakpoint
CREATE TABLE `class_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`school_year` text NOT NULL,
	`label` text NOT NULL,
	`grades` text NOT NULL,
	`pupils` integer NOT NULL,
	`teacher` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `school_sites`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "class_has_pupils" CHECK("class_groups"."pupils" > 0)
);
--> statement-breakpoint
CREATE INDEX `classes_of_site` ON `class_groups` (`site_id`,`school_year`);--> statement-breakpoint
CREATE UNIQUE INDEX `class_label` ON `class_groups` (`site_id`,`school_year`,`label`);--> statement-breakpoint
CREATE TABLE `clbs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `school_sites` (
	`id` text PRIMARY KEY NOT NULL,
	`school_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`street` text DEFAULT '' NOT NULL,
	`postal_code` text DEFAULT '' NOT NULL,
	`town` text DEFAULT '' NOT NULL,
	`is_main` integer DEFAULT false NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `site_number` ON `school_sites` (`school_id`,`number`);--> statement-breakpoint
CREATE TABLE `schools` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`network` text NOT NULL,
	`board` text NOT NULL,
	`level` text NOT NULL,
	`clb_id` text,
	`email` text NOT NULL,
	`email_domain` text,
	`phone` text DEFAULT '' NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	FOREIGN KEY (`clb_id`) REFERENCES `clbs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `schools_emailDomain_unique` ON `schools` (`email_domain`);--> statement-breakpoint
CREATE TABLE `service_closing_days` (
	`service_id` text NOT NULL,
	`day` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`service_id`, `day`),
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `services` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`contact_name` text DEFAULT '' NOT NULL,
	`external` integer DEFAULT false NOT NULL,
	`answer_days` integer DEFAULT 10 NOT NULL
);
