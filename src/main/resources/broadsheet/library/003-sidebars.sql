-- The titled groups of headlines beside the articles. The same group stands on hundreds of pages:
-- it is kept once, by content.

CREATE TABLE sidebar (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  hash       TEXT NOT NULL UNIQUE,                 -- of its title and its headlines' titles and links
  title      TEXT NOT NULL,
  headlines  TEXT NOT NULL,                        -- JSON, as first printed
  first_seen INTEGER NOT NULL,
  last_seen  INTEGER NOT NULL
);

CREATE TABLE sidebar_headline (
  sidebar_id INTEGER NOT NULL REFERENCES sidebar (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id),
  title      TEXT NOT NULL,                        -- as printed here; a feed may word it otherwise
  PRIMARY KEY (sidebar_id, position)
) WITHOUT ROWID;

CREATE INDEX sidebar_headline_article ON sidebar_headline (article_id);

CREATE TABLE article_sidebar (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  sidebar_id INTEGER NOT NULL REFERENCES sidebar (id) ON DELETE CASCADE,
  headlines  TEXT,                                 -- as printed here, where that differs (a time, a picture)
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE INDEX article_sidebar_sidebar ON article_sidebar (sidebar_id, article_id);

-- On which sources' pages a group was seen, and when.
CREATE TABLE source_sidebar (
  source_id  INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  sidebar_id INTEGER NOT NULL REFERENCES sidebar (id) ON DELETE CASCADE,
  first_seen INTEGER NOT NULL,
  last_seen  INTEGER NOT NULL,
  PRIMARY KEY (source_id, sidebar_id)
) WITHOUT ROWID;

CREATE INDEX source_sidebar_seen ON source_sidebar (source_id, last_seen, sidebar_id);
CREATE INDEX source_sidebar_sidebar ON source_sidebar (sidebar_id);
