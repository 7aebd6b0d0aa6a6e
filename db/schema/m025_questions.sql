-- The message that asks what the bot has asked and not heard yet: its buttons go once that is answered.
ALTER TABLE dialogues ADD COLUMN outbox_id INTEGER REFERENCES outbox (id) ON DELETE SET NULL;
CREATE INDEX dialogues_outbox ON dialogues (outbox_id) WHERE outbox_id IS NOT NULL;
