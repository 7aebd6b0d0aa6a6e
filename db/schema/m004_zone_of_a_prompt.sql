-- Where a prompt's local day was counted, so that only travellers wait twelve hours; empty for prompts before this.
ALTER TABLE prompts ADD COLUMN zone TEXT;
