-- Articles that the reader deleted. The row of each stays as a mark, stripped of all that a list or
-- a count goes by, so that no feed that still prints it brings it back; what it was stands here
-- until it is taken back.

CREATE TABLE deleted (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  moment     INTEGER NOT NULL,
  emptied    INTEGER NOT NULL DEFAULT 0,           -- its text and pictures are gone too
  source_id  INTEGER REFERENCES source (id) ON DELETE SET NULL,
  listed     INTEGER NOT NULL,
  bookmarked INTEGER NOT NULL,
  kept       INTEGER NOT NULL,
  sidebars   INTEGER NOT NULL,
  problem    TEXT,
  lost       INTEGER NOT NULL,
  wished     INTEGER
);

CREATE INDEX deleted_moment ON deleted (emptied, moment);
CREATE INDEX deleted_source ON deleted (source_id) WHERE source_id IS NOT NULL;

-- Its rows of `printed`: the mark stays while one of these sources is followed.
CREATE TABLE deleted_print (
  source_id  INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  sorted     INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES deleted (article_id) ON DELETE CASCADE,
  PRIMARY KEY (source_id, sorted, article_id)
) WITHOUT ROWID;

CREATE INDEX deleted_print_article ON deleted_print (article_id);
