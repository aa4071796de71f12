-- The headlines that no source brought, for the list by source.

CREATE INDEX article_sourceless ON article (sorted) WHERE listed = 1 AND source_id IS NULL;
