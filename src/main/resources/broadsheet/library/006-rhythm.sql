-- When a source is asked again, and what is remembered of its answers for that.
-- Durations are in seconds.

ALTER TABLE source ADD COLUMN trusted      INTEGER NOT NULL DEFAULT 0; -- see NewSource
ALTER TABLE source ADD COLUMN every        INTEGER;                    -- the reader's own interval
ALTER TABLE source ADD COLUMN state        TEXT NOT NULL DEFAULT 'OPEN';
ALTER TABLE source ADD COLUMN body_hash    TEXT;                       -- kept together with the validators
ALTER TABLE source ADD COLUMN body_came    INTEGER;                    -- when the server last sent a body
ALTER TABLE source ADD COLUMN moving_to    TEXT;                       -- a permanent redirect, seen since
ALTER TABLE source ADD COLUMN moving_since INTEGER;
ALTER TABLE source ADD COLUMN fresh_for    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN rest         INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN skip_hours   INTEGER NOT NULL DEFAULT 0; -- bit n is hour n, UTC
ALTER TABLE source ADD COLUMN skip_days    INTEGER NOT NULL DEFAULT 0; -- bit n is day n, Monday is 0
ALTER TABLE source ADD COLUMN weekly       INTEGER NOT NULL DEFAULT 0; -- printed in the week before it answered
ALTER TABLE source ADD COLUMN whole        INTEGER NOT NULL DEFAULT 1; -- all that it announced was brought

-- Nothing says which sources were once added by hand on a private network. Only this machine stays
-- trusted, for no name leads there that is not written out; others are trusted when added again.
UPDATE source SET trusted = 1
WHERE url GLOB 'http://127.0.0.1[:/]*' OR url GLOB 'http://localhost[:/]*';

UPDATE source SET body_came = answered WHERE etag IS NOT NULL OR last_modified IS NOT NULL;

UPDATE source SET weekly = (
  SELECT count(*) FROM printed
  WHERE source_id = source.id AND sorted > source.answered - 7 * 86400000
) WHERE answered IS NOT NULL;
