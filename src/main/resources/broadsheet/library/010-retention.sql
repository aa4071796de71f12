-- How long the articles of a source stay, and which ones were let go: they do not come back because
-- their feed still prints them.

ALTER TABLE source ADD COLUMN kept_for INTEGER;    -- in seconds; absent for ever

CREATE TABLE let_go (
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  url_key   TEXT NOT NULL,
  moment    INTEGER NOT NULL,
  PRIMARY KEY (source_id, url_key)
) WITHOUT ROWID;
