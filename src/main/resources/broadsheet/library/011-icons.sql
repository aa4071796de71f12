-- The signs of the sources' sites, and when they were last looked for.

CREATE TABLE source_icon (
  source_id INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
  png       BLOB,                                  -- small and square; absent if none was found
  looked    INTEGER NOT NULL
);
