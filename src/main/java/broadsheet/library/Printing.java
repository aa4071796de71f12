package broadsheet.library;

import broadsheet.news.ArticleId;
import broadsheet.news.Headline;
import broadsheet.news.Listing;
import broadsheet.news.SourceId;
import broadsheet.news.Validators;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes in the list of headlines that a source printed.
record Printing(Session session, SourceId source, Instant now, Changes changes) {

  /// What matters of a row that is there already.
  private record Known(
      ArticleId id, @Nullable Long source, boolean kept, String title, @Nullable String summary) {
    static Known read(Row row) throws SQLException {
      return new Known(
          new ArticleId(row.number()), row.maybeNumber(), row.flag(), row.text(), row.maybeText());
    }
  }

  /// @return the headlines worth fetching, in printed order
  List<Listing> take(Validators validators, List<Headline> headlines) {
    if (Sources.find(session, source).isEmpty()) {
      return List.of(); // it was removed while it was asked
    }
    if (Sources.answered(session, source, validators, now)) {
      changes.sources();
    }
    // From the last to the first, so that of two with the same time the one printed higher up has
    // the higher number and is listed as the newer.
    List<ArticleId> printed = new ArrayList<>();
    Set<ArticleId> once = new HashSet<>();
    for (int i = headlines.size() - 1; i >= 0; i--) {
      ArticleId id = take(headlines.get(i));
      if (once.add(id)) {
        printed.add(id);
      }
    }
    Collections.reverse(printed);
    return printed.stream()
        .flatMap(id -> ListingRow.find(session, id).stream())
        .filter(listing -> !listing.state().kept() && !lost(listing.id()))
        .toList();
  }

  private boolean lost(ArticleId id) {
    return session.number("SELECT lost FROM article WHERE id = ?", id.value()) == 1;
  }

  private ArticleId take(Headline headline) {
    Optional<Known> known = Headlines.find(session, headline.url()).flatMap(this::known);
    ArticleId id =
        known.map(Known::id).orElseGet(() -> Headlines.addListed(session, headline, source, now));
    known.ifPresentOrElse(row -> again(row, headline), changes::arrived);
    int linked =
        session.run(
            """
            INSERT OR IGNORE INTO printed (source_id, sorted, article_id, read)
            SELECT ?, sorted, id, read FROM article
            WHERE id = ? AND NOT EXISTS (
              SELECT 1 FROM printed WHERE article_id = article.id AND source_id = ?)\
            """,
            source.value(),
            id.value(),
            source.value());
    if (linked > 0) {
      changes.arrived();
      Sidebars.alsoOn(session, source, id);
    }
    return id;
  }

  private Optional<Known> known(ArticleId id) {
    return session.first(
        "SELECT id, source_id, kept, title, summary FROM article WHERE id = ?",
        Known::read,
        id.value());
  }

  /// Only the source that brought a headline may change it; of two that print it differently
  /// neither undoes the other at every turn.
  private void again(Known known, Headline headline) {
    if (known.source() == null) {
      Headlines.enrich(session, known.id(), headline);
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
      SearchIndex.put(session, known.id());
    }
  }

  private static boolean differs(Known known, Headline headline) {
    return !known.title().equals(headline.title())
        || (headline.summary() != null && !headline.summary().equals(known.summary()));
  }
}
