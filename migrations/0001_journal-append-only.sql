CREATE TRIGGER `journal_no_update` BEFORE UPDATE ON `journal` BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_no_delete` BEFORE DELETE ON `journal` BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
