-- What kinds of buttons a message has since this row went out: a late press of one that it no longer has is over. NULL: from before this was kept.
ALTER TABLE outbox ADD COLUMN kinds TEXT;
