-- Which chat message an update was and when it was written, so that whoever leaves can have their own messages taken from the chat too.
ALTER TABLE inbox ADD COLUMN message_id INTEGER;
ALTER TABLE inbox ADD COLUMN written_at INTEGER;
