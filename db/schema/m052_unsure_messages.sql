-- Messages of which it is not known whether they arrived: looked for at each turn of their person's.
CREATE INDEX outbox_unsure ON outbox (person_id) WHERE state = 'unknown';
