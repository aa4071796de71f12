-- How far the reader came in an article, and what is to be brought once there is a connection.

CREATE TABLE reading_position (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  share      REAL NOT NULL                         -- of what can be scrolled: 0 at the top, 1 at the end
);

CREATE TABLE wish (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  wished     INTEGER NOT NULL
);

-- A wish ends when it is granted, or when it never can be.
CREATE TRIGGER wish_over AFTER UPDATE OF kept, lost ON article WHEN NEW.kept OR NEW.lost BEGIN
  DELETE FROM wish WHERE article_id = NEW.id;
END;
