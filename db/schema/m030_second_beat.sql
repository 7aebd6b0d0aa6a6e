-- The way chosen to a scenario's second question (1-based); 0: their own words, or passed over. NULL: not asked, or still open.
ALTER TABLE prompts ADD COLUMN next_way INTEGER CHECK (next_way BETWEEN 0 AND 9);
