package broadsheet.library;

import broadsheet.news.Answer;
import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Takes in the list of headlines that a source printed.
record Printing(Session session, SourceId source, Instant now, Changes changes) {

  /// The headlines by the keys of their addresses. Front pages name a story twice, under two
  /// titles: the upper one counts.
  static SequencedMap<String, Headline> once(List<Headline> headlines) {
    SequencedMap<String, Headline> once = new LinkedHashMap<>();
    headlines.forEach(headline -> once.putIfAbsent(UrlKey.of(headline.url()), headline));
    return once;
  }

  /// What matters of a row that is there already.
  ///
  /// @param lost its article is known to be unavailable
  /// @param linked this source has printed it before
  /// @param deleted the reader deleted it
  /// @param leftOff it is kept, and an update that broke off was to bring what stands beside it
  private record Known(
      ArticleId id,
      @Nullable Long source,
      boolean kept,
      boolean lost,
      boolean linked,
      boolean deleted,
      boolean leftOff,
      String title,
      @Nullable String summary) {
    static Known read(Row row) throws SQLException {
      return new Known(
          new ArticleId(row.number()),
          row.maybeNumber(),
          row.flag(),
          row.flag(),
          row.flag(),
          row.flag(),
          row.flag(),
          row.text(),
          row.maybeText());
    }
  }

  private static final String KNOWN =
      """
      SELECT a.id, a.source_id, a.kept, a.lost, p.article_id IS NOT NULL,
        EXISTS (SELECT 1 FROM deleted WHERE article_id = a.id),
        a.sidebars > 0
          AND EXISTS (SELECT 1 FROM source WHERE id = ?1 AND sidebars_too = 1 AND whole = 0)
          AND EXISTS (
            SELECT 1 FROM article_sidebar l
              JOIN sidebar_headline h ON h.sidebar_id = l.sidebar_id
              JOIN article b ON b.id = h.article_id
            WHERE l.article_id = a.id AND b.kept = 0 AND b.lost = 0),
        a.title, a.summary
      FROM article a LEFT JOIN printed p ON p.article_id = a.id AND p.source_id = ?1
      WHERE a.id = coalesce(
        (SELECT id FROM article WHERE url_key = ?2),
        (SELECT article_id FROM alias WHERE url_key = ?2))\
      """;

  /// @param once as [#once] gives them
  /// @param brings which of them are to be brought
  /// @return those of these of which something is still to be brought, in printed order
  List<Listing> take(
      Answer answer, SequencedMap<String, Headline> once, Predicate<Headline> brings) {
    if (Sources.find(session, source).isEmpty()) {
      return List.of(); // it was removed while it was asked
    }
    // From the last to the first, so that of two with the same time the one printed higher up has
    // the higher number and is listed as the newer.
    Set<ArticleId> wanted = new LinkedHashSet<>();
    boolean letsGo = Retention.hasLetGo(session, source);
    once.reversed()
        .forEach(
            (key, headline) ->
                take(key, headline, letsGo)
                    .filter(_ -> brings.test(headline))
                    .ifPresent(wanted::add));
    new Visit(session, source, now, changes).answered(answer, wanted.isEmpty());
    return List.copyOf(wanted).reversed().stream()
        .flatMap(id -> ListingRow.find(session, id).stream())
        .toList();
  }

  /// @param letsGo whether the source has let anything go at all
  /// @return the headline's row, if something of it is still to be brought
  private Optional<ArticleId> take(String key, Headline headline, boolean letsGo) {
    Optional<Known> known = session.first(KNOWN, Known::read, source.value(), key);
    boolean linked = known.map(Known::linked).orElse(false);
    if (letsGo && !linked && Retention.isLetGo(session, source, key)) {
      return Optional.empty();
    }
    if (known.isEmpty()) {
      ArticleId id = Headlines.addListed(session, key, headline, source, now);
      link(id);
      return Optional.of(id);
    }
    Known row = known.get();
    if (row.deleted()) {
      Deletions.printed(session, source, row.id());
      return Optional.empty();
    }
    again(row, headline);
    if (!row.linked()) {
      link(row.id());
      Sidebars.alsoOn(session, source, row.id());
    }
    boolean unkept = !row.kept() && !row.lost();
    return unkept || row.leftOff() ? Optional.of(row.id()) : Optional.empty();
  }

  private void link(ArticleId id) {
    session.run(
        """
        INSERT OR IGNORE INTO printed (source_id, sorted, article_id, read)
        SELECT ?, sorted, id, read FROM article WHERE id = ?
        """,
        source.value(),
        id.value());
    changes.arrived();
  }

  /// Only the source that brought a headline may change it; of two that print it differently
  /// neither undoes the other at every turn.
  private void again(Known known, Headline headline) {
    if (known.source() == null) {
      ListingRow.find(session, known.id())
          .ifPresent(
              before ->
                  Headlines.set(session, before, Headlines.completed(headline, before.headline())));
      session.run(
          "UPDATE article SET source_id = ?, listed = 1 WHERE id = ?",
          source.value(),
          known.id().value());
    } else if (known.source() != source.value() || !differs(known, headline)) {
      return;
    } else {
      session.run(
          "UPDATE article SET title = ?, summary = coalesce(?, summary) WHERE id = ?",
          headline.title(),
          headline.summary(),
          known.id().value());
    }
    changes.article(known.id());
    if (known.kept()) {
      SearchIndex.again(session, known.id());
    }
  }

  private static boolean differs(Known known, Headline headline) {
    return !known.title().equals(headline.title())
        || (headline.summary() != null && !headline.summary().equals(known.summary()));
  }
}
