-- What of a source is brought by itself.

ALTER TABLE source ADD COLUMN capture      TEXT NOT NULL DEFAULT 'IF_CUT_SHORT';
ALTER TABLE source ADD COLUMN sidebars_too INTEGER NOT NULL DEFAULT 0;
