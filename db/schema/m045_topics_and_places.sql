-- Ids of topics that someone leaves out, and of settings that they work in, which come first; a blank between two.
ALTER TABLE people ADD COLUMN left_out TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN works_in TEXT NOT NULL DEFAULT '';
