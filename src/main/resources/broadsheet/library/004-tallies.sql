-- Figures that are asked for at every event are counted as rows change, never by walking them.
-- Triggers, so that no statement can forget to count.

CREATE TABLE tally (
  only        INTEGER PRIMARY KEY CHECK (only = 1),
  headlines   INTEGER NOT NULL DEFAULT 0,
  unread      INTEGER NOT NULL DEFAULT 0,
  kept        INTEGER NOT NULL DEFAULT 0,
  bookmarks   INTEGER NOT NULL DEFAULT 0,
  sidebars    INTEGER NOT NULL DEFAULT 0,
  image_bytes INTEGER NOT NULL DEFAULT 0,
  last_update INTEGER,
  sweep_due   INTEGER NOT NULL DEFAULT 0           -- the image folder is to be compared with its rows
);

INSERT INTO tally (only) VALUES (1);

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
  UPDATE tally SET
    headlines = headlines + NEW.listed,
    unread    = unread + (NEW.listed AND NOT NEW.read),
    kept      = kept + NEW.kept,
    bookmarks = bookmarks + NEW.bookmarked;
END;

CREATE TRIGGER article_gone AFTER DELETE ON article BEGIN
  UPDATE tally SET
    headlines = headlines - OLD.listed,
    unread    = unread - (OLD.listed AND NOT OLD.read),
    kept      = kept - OLD.kept,
    bookmarks = bookmarks - OLD.bookmarked;
END;

CREATE TRIGGER article_changed AFTER UPDATE OF listed, read, kept, bookmarked ON article BEGIN
  UPDATE tally SET
    headlines = headlines + NEW.listed - OLD.listed,
    unread    = unread + (NEW.listed AND NOT NEW.read) - (OLD.listed AND NOT OLD.read),
    kept      = kept + NEW.kept - OLD.kept,
    bookmarks = bookmarks + NEW.bookmarked - OLD.bookmarked;
END;

CREATE TRIGGER article_moved AFTER UPDATE OF read, sorted ON article
WHEN NEW.read <> OLD.read OR NEW.sorted <> OLD.sorted BEGIN
  UPDATE printed SET read = NEW.read, sorted = NEW.sorted WHERE article_id = NEW.id;
END;

CREATE TRIGGER printed_added AFTER INSERT ON printed BEGIN
  UPDATE source SET headlines = headlines + 1, unread = unread + (NOT NEW.read)
  WHERE id = NEW.source_id;
END;

CREATE TRIGGER printed_gone AFTER DELETE ON printed BEGIN
  UPDATE source SET headlines = headlines - 1, unread = unread - (NOT OLD.read)
  WHERE id = OLD.source_id;
END;

CREATE TRIGGER printed_read AFTER UPDATE OF read ON printed WHEN NEW.read <> OLD.read BEGIN
  UPDATE source SET unread = unread + (NOT NEW.read) - (NOT OLD.read) WHERE id = NEW.source_id;
END;

CREATE TRIGGER sidebar_added AFTER INSERT ON sidebar BEGIN
  UPDATE tally SET sidebars = sidebars + 1;
END;

CREATE TRIGGER sidebar_gone AFTER DELETE ON sidebar BEGIN
  UPDATE tally SET sidebars = sidebars - 1;
END;

CREATE TRIGGER image_added AFTER INSERT ON image BEGIN
  UPDATE tally SET image_bytes = image_bytes + NEW.bytes;
END;

CREATE TRIGGER image_gone AFTER DELETE ON image BEGIN
  UPDATE tally SET image_bytes = image_bytes - OLD.bytes;
END;
