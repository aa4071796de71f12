package broadsheet.library;

import broadsheet.news.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The pages that articles were cut from, packed.
final class Pages {

  private Pages() {}

  /// Packs pages for [#put], which runs while nobody else may write.
  static List<RawPage> packed(List<RawPage> pages) {
    return pages.stream().map(page -> with(page, pack(page.body()))).toList();
  }

  /// @param packed takes the place of what was there; if empty, that stays
  static void put(Session session, ArticleId id, List<RawPage> packed) {
    if (packed.isEmpty()) {
      return;
    }
    session.run("DELETE FROM page WHERE article_id = ?", id.value());
    for (int part = 0; part < packed.size(); part++) {
      RawPage page = packed.get(part);
      session.run(
          """
          INSERT INTO page (article_id, part, url, content_type, body, brought)
          VALUES (?, ?, ?, ?, ?, ?)\
          """,
          id.value(),
          part,
          page.url(),
          page.contentType(),
          page.body(),
          page.brought());
    }
  }

  static List<RawPage> find(Session session, ArticleId id) {
    return session
        .list(
            "SELECT url, content_type, body, brought FROM page WHERE article_id = ? AND "
                + Articles.KEPT
                + " ORDER BY part",
            Pages::read,
            id.value())
        .stream()
        .map(page -> with(page, unpack(page.body())))
        .toList();
  }

  private static RawPage read(Row row) throws SQLException {
    return new RawPage(row.uri(), row.maybeText(), row.bytes(), row.instant());
  }

  static void dropBefore(Session session, Instant moment) {
    session.run("DELETE FROM page WHERE brought < ?", moment);
  }

  private static RawPage with(RawPage page, byte[] body) {
    return new RawPage(page.url(), page.contentType(), body, page.brought());
  }

  private static byte[] pack(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] unpack(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
