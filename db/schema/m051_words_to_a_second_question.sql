-- Which message of a reflection answers the scenario's second question: the mirror of words looks at it too. With it goes what was noticed.
ALTER TABLE reflection_parts ADD COLUMN answers_next INTEGER NOT NULL DEFAULT 0 CHECK (answers_next IN (0, 1));
CREATE TRIGGER noticed_goes_with_an_edited_answer AFTER UPDATE OF text ON reflection_parts
WHEN new.answers_next AND new.text <> old.text
BEGIN
    DELETE FROM noticed WHERE prompt_id = (SELECT prompt_id FROM reflections WHERE id = new.reflection_id);
END;
CREATE TRIGGER noticed_goes_with_a_deleted_answer BEFORE DELETE ON reflection_parts
WHEN old.answers_next
BEGIN
    DELETE FROM noticed WHERE prompt_id = (SELECT prompt_id FROM reflections WHERE id = old.reflection_id);
END;
CREATE TRIGGER noticed_goes_with_the_reflection BEFORE DELETE ON reflections
WHEN EXISTS (SELECT 1 FROM reflection_parts WHERE reflection_id = old.id AND answers_next)
BEGIN
    DELETE FROM noticed WHERE prompt_id = old.prompt_id;
END;
