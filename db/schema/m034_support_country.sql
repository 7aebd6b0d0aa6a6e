-- Whose lines someone chose to see under /support ("MX"); NULL: the host's choice.
ALTER TABLE people ADD COLUMN support_country TEXT CHECK (length(support_country) = 2);
