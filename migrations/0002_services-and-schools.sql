CREATE TABLE `files` (
	`hash` text PRIMARY KEY NOT NULL,
	`mime` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`service_id` text,
	`file_name` text NOT NULL,
	`content` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` text NOT NULL,
	`applied_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imports_of_person` ON `imports` (`person_id`,`kind`);--> statement-breakpoint
CREATE TABLE `municipality_closing_days` (
	`day` text PRIMARY KEY NOT NULL,
	`reason` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `offer_drafts` (
	`offer_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`notes` text DEFAULT '[]' NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `class_confirmations` (
	`site_id` text NOT NULL,
	`school_year` text NOT NULL,
	`confirmed_at` text NOT NULL,
	`confirmed_by` text NOT NULL,
	PRIMARY KEY(`site_id`, `school_year`),
	FOREIGN KEY (`site_id`) REFERENCES `school_sites`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `free_half_days` (
	`site_id` text NOT NULL,
	`day` text NOT NULL,
	`part` text NOT NULL,
	`kind` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`site_id`, `day`, `part`),
	FOREIGN KEY (`site_id`) REFERENCES `school_sites`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pupil_counts` (
	`site_id` text NOT NULL,
	`school_year` text NOT NULL,
	`structure` text NOT NULL,
	`part` text NOT NULL,
	`pupils` integer NOT NULL,
	`source` text NOT NULL,
	`source_on` text NOT NULL,
	PRIMARY KEY(`site_id`, `school_year`, `structure`, `part`),
	FOREIGN KEY (`site_id`) REFERENCES `school_sites`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `quiet_periods` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`first_on` text NOT NULL,
	`last_on` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `school_sites`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quiet_periods_of_site` ON `quiet_periods` (`site_id`);--> statement-breakpoint
CREATE TABLE `topic_contacts` (
	`school_id` text NOT NULL,
	`topic` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`backup_name` text DEFAULT '' NOT NULL,
	`backup_email` text DEFAULT '' NOT NULL,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`school_id`, `topic`),
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `bill_ceilings` ADD `multi_day_cents` integer;--> statement-breakpoint
ALTER TABLE `municipality` ADD `website` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `municipality` ADD `nis_codes` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `municipality` ADD `coordinator_answer_days` integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE `municipality` ADD `retention_years` integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE `municipality` ADD `brand_colour` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `municipality` ADD `accent_colour` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `municipality` ADD `privacy` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `municipality` ADD `accessibility` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `offer_versions` ADD `booking_mode` text DEFAULT 'here' NOT NULL;--> statement-breakpoint
ALTER TABLE `offer_versions` ADD `external_url` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `offer_versions` ADD `sessions` text;--> statement-breakpoint
ALTER TABLE `offers` ADD `copy_of_id` text;--> statement-breakpoint
ALTER TABLE `offers` ADD `publish_on` text;--> statement-breakpoint
ALTER TABLE `request_lines` ADD `reconfirm_version_id` text REFERENCES offer_versions(id);--> statement-breakpoint
ALTER TABLE `requests` ADD `forgotten_at` text;--> statement-breakpoint
ALTER TABLE `class_groups` ADD `adults` integer;--> statement-breakpoint
ALTER TABLE `class_groups` ADD `needs` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `class_groups` ADD `status` text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE `school_sites` ADD `access_notes` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `school_sites` ADD `source` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `school_sites` ADD `source_on` text;--> statement-breakpoint
ALTER TABLE `schools` ADD `website` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `schools` ADD `enterprise_number` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `schools` ADD `merged_into_id` text;--> statement-breakpoint
ALTER TABLE `schools` ADD `source` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `schools` ADD `source_on` text;--> statement-breakpoint
ALTER TABLE `schools` ADD `listed` text;--> statement-breakpoint
ALTER TABLE `services` ADD `status` text DEFAULT 'active' NOT NULL;