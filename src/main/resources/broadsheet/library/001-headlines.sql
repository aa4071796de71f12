-- Sources, the headlines that they print, and what the reader did with them.
-- Every moment is in milliseconds since 1970 UTC.

CREATE TABLE source (
  id            INTEGER PRIMARY KEY AUTOINCREMENT, -- a number is never given twice
  title         TEXT NOT NULL,
  url           TEXT NOT NULL,
  url_key       TEXT NOT NULL UNIQUE,              -- see UrlKey
  site          TEXT,
  kind          TEXT NOT NULL,
  folder        TEXT,
  language      TEXT,
  etag          TEXT,
  last_modified TEXT,
  asked         INTEGER,
  answered      INTEGER,
  next_try      INTEGER,
  problem       TEXT,
  failures      INTEGER NOT NULL DEFAULT 0,
  headlines     INTEGER NOT NULL DEFAULT 0,        -- kept by the triggers of 004
  unread        INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX source_folder ON source (folder);

-- One row for every headline met, whoever printed it and whether or not its article is kept.
CREATE TABLE article (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  url_key        TEXT NOT NULL UNIQUE,
  source_id      INTEGER REFERENCES source (id) ON DELETE SET NULL, -- who brought it first
  title          TEXT NOT NULL,
  url            TEXT NOT NULL,
  guid           TEXT,
  byline         TEXT,
  place          TEXT,
  agency         TEXT,
  dated          TEXT,                             -- the dateline's day, ISO 8601
  published      INTEGER,
  summary        TEXT,
  picture        TEXT,
  picture_width  INTEGER NOT NULL DEFAULT 0,
  picture_height INTEGER NOT NULL DEFAULT 0,
  picture_alt    TEXT,
  label          TEXT,
  seen           INTEGER NOT NULL,
  sorted         INTEGER NOT NULL,
  -- printed by a source, met by hand, or kept: not one that only a sidebar names
  listed         INTEGER NOT NULL DEFAULT 0,
  by_hand        INTEGER NOT NULL DEFAULT 0,       -- imported: no source may take it away
  read           INTEGER NOT NULL DEFAULT 0,
  bookmarked     INTEGER NOT NULL DEFAULT 0,
  kept           INTEGER NOT NULL DEFAULT 0,
  sidebars       INTEGER NOT NULL DEFAULT 0,       -- how many stand beside it
  problem        TEXT,
  lost           INTEGER NOT NULL DEFAULT 0        -- the problem will not pass: do not ask again
);

-- Each list of all sources walks one of these, in either direction, and sorts nothing: the row's id
-- ends every index.
CREATE INDEX article_listed     ON article (sorted) WHERE listed = 1;
CREATE INDEX article_unread     ON article (sorted) WHERE listed = 1 AND read = 0;
CREATE INDEX article_kept       ON article (sorted) WHERE kept = 1;
CREATE INDEX article_sidebars   ON article (sorted) WHERE sidebars > 0;
CREATE INDEX article_bookmarked ON article (sorted) WHERE bookmarked = 1;
CREATE INDEX article_source     ON article (source_id) WHERE source_id IS NOT NULL;

-- Further addresses of an article: where a redirect ended.
CREATE TABLE alias (
  url_key    TEXT NOT NULL PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX alias_article ON alias (article_id);

-- Which source printed which headline; sister sites print the same. `sorted` and `read` repeat the
-- article's (triggers of 004), so that the list of one source is a walk of this key.
CREATE TABLE printed (
  source_id  INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  sorted     INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  read       INTEGER NOT NULL,
  PRIMARY KEY (source_id, sorted, article_id)
) WITHOUT ROWID;

CREATE UNIQUE INDEX printed_article ON printed (article_id, source_id);
CREATE INDEX printed_unread ON printed (source_id, sorted, article_id) WHERE read = 0;

-- The row stays when a bookmark is taken off, so that its note comes back with it;
-- article.bookmarked says whether it is on.
CREATE TABLE bookmark (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  added      INTEGER NOT NULL,
  note       TEXT,
  tags       TEXT NOT NULL DEFAULT '[]'            -- JSON array
);

CREATE INDEX bookmark_added ON bookmark (added);
