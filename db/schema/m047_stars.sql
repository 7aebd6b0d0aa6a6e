-- A scenario, with what one wrote to it, that someone wants to find again.
ALTER TABLE prompts ADD COLUMN starred_at INTEGER;
