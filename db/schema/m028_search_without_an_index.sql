-- A search reads one person's own texts: no index of everyone's words, which every search had to go through and every deletion had to clean.
DROP TRIGGER reflection_words_added;
DROP TRIGGER reflection_words_deleted;
DROP TRIGGER reflection_words_edited;
DROP TABLE reflection_words;
DROP TRIGGER own_words_added;
DROP TRIGGER own_words_deleted;
DROP TRIGGER own_words_edited;
DROP TABLE answer_words;
-- What deleting one person looks up, without reading everyone's rows.
CREATE INDEX dialogues_prompt ON dialogues (prompt_id) WHERE prompt_id IS NOT NULL;
CREATE INDEX outbox_person ON outbox (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX pushes_cohort ON pushes (cohort_id);
CREATE INDEX credit_drafts_person ON credit_drafts (person_id);
CREATE INDEX inbox_chat ON inbox (chat_id) WHERE chat_id IS NOT NULL;
CREATE INDEX inbox_quarantined ON inbox (id) WHERE state = 'quarantined';
