-- The pages as they came from the wire, so that an article can be cut again without the network.
-- A story that runs over several pages has a row for each.

CREATE TABLE page (
  article_id   INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  part         INTEGER NOT NULL,                   -- 0 is the page that the headline leads to
  url          TEXT NOT NULL,                      -- after redirects
  content_type TEXT,
  body         BLOB NOT NULL,                      -- gzip
  brought      INTEGER NOT NULL,
  PRIMARY KEY (article_id, part)
);

CREATE INDEX page_brought ON page (brought);
