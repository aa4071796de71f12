package broadsheet.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.library.ListQuery.Part;
import broadsheet.library.Selection.Filter;
import broadsheet.library.Selection.Order;
import broadsheet.news.SourceId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No list walks or sorts the whole table: with a million rows each page costs what it shows.
class QueryPlanTest {

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void open() throws SQLException {
    OpenLibrary.in(folder, new TickingClock()).close();
    session = new Connections(new LibraryFolder(folder).database()).reading();
  }

  @AfterEach
  void close() {
    session.close();
  }

  static Stream<Filter> filters() {
    boolean[] both = {false, true};
    List<Filter> filters = new ArrayList<>();
    for (boolean unread : both) {
      for (boolean kept : both) {
        for (boolean bookmarked : both) {
          for (boolean withSidebars : both) {
            filters.add(new Filter(unread, kept, bookmarked, withSidebars));
          }
        }
      }
    }
    return filters.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filters")
  void everyListIsOneWalkOfAnIndexInItsOrder(Filter filter) {
    List<ListQuery> queries =
        List.of(
            ListQuery.all(filter),
            ListQuery.bookmarks(filter),
            ListQuery.of(new SourceId(1), filter),
            ListQuery.broughtBy(new SourceId(1), filter),
            ListQuery.broughtByNone(filter));
    for (ListQuery query : queries) {
      for (Order order : Order.values()) {
        for (Part part : Part.values()) {
          assertWalksAnIndex(query.sql(order, part));
        }
        assertThat(plan(query.sql(order, Part.SAME_TIME)).getFirst())
            .matches("SEARCH .*sorted=\\? AND (rowid|article_id)[<>]\\?.*");
        assertThat(plan(query.sql(order, Part.BEYOND)).getFirst())
            .matches("SEARCH .*sorted[<>]\\?.*");
        assertWalksAnIndex(Ranks.atSql(query, order));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filters")
  void aFolderIsCountedBySearchesOfIndexesAlone(Filter filter) {
    assertWalksAnIndex(ListQuery.ofFolder("Near", filter).keys());
    assertWalksAnIndex(ListQuery.ofFolder("Near", filter).keysBefore(Order.NEWEST));
  }

  private void assertWalksAnIndex(String sql) {
    List<String> plan = plan(sql);
    assertThat(plan).as(sql).noneMatch(step -> step.contains("TEMP B-TREE"));
    assertThat(plan).as(sql).noneMatch(step -> step.matches("SCAN \\w+"));
  }

  /// What is found is sorted by time afterwards; but nothing that was not found is looked at.
  @Test
  void aSearchLooksOnlyAtWhatItFinds() {
    assertThat(plan(ListQuery.matching("\"fog\"", Filter.NONE).sql(Order.NEWEST, Part.BEYOND)))
        .noneMatch(step -> step.matches("SCAN [a-z]"))
        .anyMatch(step -> step.startsWith("SCAN search VIRTUAL TABLE INDEX"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT id FROM article WHERE url_key = ?",
        "SELECT article_id FROM alias WHERE url_key = ?",
        "SELECT id FROM source WHERE folder = ?",
        "SELECT article_id FROM sidebar_headline WHERE sidebar_id = ?",
        "SELECT sidebar_id FROM article_sidebar WHERE article_id = ?",
        "DELETE FROM article WHERE id = ?",
        "DELETE FROM source WHERE id = ?",
        "DELETE FROM sidebar WHERE id = ?",
        "DELETE FROM image WHERE id = ?",
        "SELECT sidebar_id, first_seen, last_seen FROM source_sidebar"
            + " WHERE source_id = ? ORDER BY last_seen DESC, sidebar_id DESC LIMIT ?",
        "SELECT 1 FROM article_image l JOIN image i ON i.id = l.image_id"
            + " WHERE l.url = ? ORDER BY l.image_id DESC LIMIT 1",
        "SELECT 1 FROM deleted_print WHERE source_id = ? AND article_id = ?",
        "SELECT count(*) FROM deleted_print WHERE source_id = ? AND sorted > ?",
        "SELECT article_id FROM deleted WHERE emptied = 0 AND moment < ? LIMIT ?",
      })
  void lookUpsUseAnIndex(String sql) {
    assertWalksAnIndex(sql);
  }

  private List<String> plan(String sql) {
    return session.list(
        "EXPLAIN QUERY PLAN " + sql,
        row -> {
          row.number();
          row.number();
          row.number();
          return row.text();
        });
  }
}
