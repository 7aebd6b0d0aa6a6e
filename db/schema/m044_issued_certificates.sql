-- A certificate of attendance: its number, by which the bot says whether it was issued; struck, where its trainer says that they were
-- not there; and the signed one, sent back. `tell_at`: when the person is to be told of either.
ALTER TABLE attendances ADD COLUMN number TEXT CHECK (length(number) = 16);
ALTER TABLE attendances ADD COLUMN struck_at INTEGER;
ALTER TABLE attendances ADD COLUMN signed_at INTEGER;
ALTER TABLE attendances ADD COLUMN tell_at INTEGER;
CREATE UNIQUE INDEX attendances_number ON attendances (number) WHERE number IS NOT NULL;
CREATE INDEX attendances_tell_at ON attendances (tell_at) WHERE tell_at IS NOT NULL;
