-- What is kept of a page: body, metadata, pictures, and the words to find it by.

CREATE TABLE body (
  article_id     INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  url            TEXT NOT NULL,                    -- after redirects
  access         TEXT NOT NULL,
  title          TEXT NOT NULL,
  standfirst     TEXT,
  byline         TEXT NOT NULL,                    -- JSON array
  place          TEXT,
  agency         TEXT,
  dated          TEXT,
  published      TEXT,                             -- ISO 8601 with the page's own offset
  modified       TEXT,
  section        TEXT,
  tags           TEXT NOT NULL,                    -- JSON array
  language       TEXT,
  site_name      TEXT,
  canonical_url  TEXT,
  picture        TEXT,
  picture_width  INTEGER NOT NULL DEFAULT 0,
  picture_height INTEGER NOT NULL DEFAULT 0,
  picture_alt    TEXT,
  rights         TEXT,
  blocks         TEXT NOT NULL,                    -- see BlockJson
  kept           INTEGER NOT NULL
);

-- A picture's bytes are a file named by their SHA-256; the same picture is stored once.
CREATE TABLE image (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  hash       TEXT NOT NULL UNIQUE,                 -- hexadecimal
  media_type TEXT NOT NULL,
  bytes      INTEGER NOT NULL
);

-- The address under which an article names the picture. Two articles may have met different bytes
-- at one address.
CREATE TABLE article_image (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  url        TEXT NOT NULL,
  image_id   INTEGER NOT NULL REFERENCES image (id) ON DELETE CASCADE,
  PRIMARY KEY (article_id, url)
) WITHOUT ROWID;

CREATE INDEX article_image_url ON article_image (url, image_id);
CREATE INDEX article_image_image ON article_image (image_id);

-- Files whose last row went; they are deleted after that commit, at the latest by the next start.
CREATE TABLE stray_file (
  hash       TEXT NOT NULL PRIMARY KEY,
  media_type TEXT NOT NULL
) WITHOUT ROWID;

-- Only the index, not the text again: rowid is the article's id.
CREATE VIRTUAL TABLE search USING fts5 (
  title, standfirst, text, place, byline,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'", prefix = '2 3'
);
