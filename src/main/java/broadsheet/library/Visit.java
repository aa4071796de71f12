package broadsheet.library;

import broadsheet.news.Answer;
import broadsheet.news.Health;
import broadsheet.news.LastVisit;
import broadsheet.news.SourceId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a source fared when it was asked, and what is remembered for the next time.
record Visit(Session session, SourceId source, Instant now, Changes changes) {

  private static final Duration WEEK = Duration.ofDays(7);

  static LastVisit last(Session session, SourceId source) {
    return session
        .first(
            """
            SELECT etag, last_modified, body_hash, body_came, moving_to, moving_since
            FROM source WHERE id = ?\
            """,
            SourceRow::lastVisit,
            source.value())
        .orElse(LastVisit.NONE);
  }

  /// @param whole false if not all that it announced is here yet: [#remember] is to say when
  void answered(Answer answer, boolean whole) {
    if (faredOtherwise()) {
      changes.sources();
    }
    session.run(
        """
        UPDATE source SET asked = ?, answered = ?, next_try = NULL, problem = NULL, failures = 0,
          state = 'OPEN', moving_to = ?, moving_since = ?,
          fresh_for = ?, rest = ?, skip_hours = ?, skip_days = ?,
          weekly = (SELECT count(*) FROM printed WHERE source_id = source.id AND sorted > ?9)
            + (SELECT count(*) FROM deleted_print WHERE source_id = source.id AND sorted > ?9)
        WHERE id = ?\
        """,
        now,
        now,
        answer.left().move() == null ? null : answer.left().move().to(),
        answer.left().move() == null ? null : answer.left().move().since(),
        answer.freshFor().toSeconds(),
        answer.rest().interval().toSeconds(),
        SourceRow.hourBits(answer.rest().skipHours()),
        SourceRow.dayBits(answer.rest().skipDays()),
        now.minus(WEEK),
        source.value());
    remember(session, source, whole ? answer.left() : LastVisit.NONE, whole);
  }

  private boolean faredOtherwise() {
    return session.number(
            "SELECT answered IS NULL OR problem IS NOT NULL FROM source WHERE id = ?",
            source.value())
        == 1;
  }

  /// @param whole whether all that the answer announced is here
  static void remember(Session session, SourceId source, LastVisit left, boolean whole) {
    session.run(
        """
        UPDATE source SET etag = ?, last_modified = ?, body_hash = ?, body_came = ?, whole = ?
        WHERE id = ?\
        """,
        left.validators().etag(),
        left.validators().lastModified(),
        left.bodyHash(),
        left.bodyCame(),
        whole,
        source.value());
  }

  void failed(String problem, @Nullable Instant nextTry, Health.State state) {
    session.run(
        """
        UPDATE source SET asked = ?, next_try = ?, problem = ?, state = ?, failures = failures + 1
        WHERE id = ?\
        """,
        now,
        nextTry,
        problem,
        state,
        source.value());
    changes.sources();
  }
}
