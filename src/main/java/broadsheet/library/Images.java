package broadsheet.library;

import broadsheet.news.Article;
import broadsheet.news.ArticleId;
import java.net.URI;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows of the pictures: which article names which, and where its bytes are.
final class Images {

  private Images() {}

  /// Sets an article's pictures. Those that it still names stay although they were not brought
  /// again.
  static void put(
      Session session,
      ArticleId article,
      Article content,
      List<StagedImage> brought,
      ImageFiles files) {
    List<Link> before = links(session, article);
    Set<URI> named = ShownPictures.urls(content);
    before.stream()
        .filter(link -> !named.contains(link.url()))
        .forEach(link -> unlink(session, article, link));
    Map<URI, StagedImage> images = new LinkedHashMap<>();
    brought.forEach(
        image -> images.put(image.url(), image)); // one that was brought twice counts once
    for (StagedImage image : images.values()) {
      files.admit(image, known(session, image.name()).orElse(image.name()));
      session.run(
          """
          INSERT INTO article_image (article_id, url, image_id) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET image_id = excluded.image_id\
          """,
          article.value(),
          image.url(),
          row(session, image));
    }
    before.forEach(link -> removeUnused(session, link.image()));
  }

  /// Lets go of the pictures of an article; those that no other article has go.
  static void release(Session session, ArticleId article) {
    List<Link> links = links(session, article);
    links.forEach(link -> unlink(session, article, link));
    links.forEach(link -> removeUnused(session, link.image()));
  }

  private record Link(URI url, long image) {}

  private static List<Link> links(Session session, ArticleId article) {
    return session.list(
        "SELECT url, image_id FROM article_image WHERE article_id = ?",
        row -> new Link(row.uri(), row.number()),
        article.value());
  }

  private static void unlink(Session session, ArticleId article, Link link) {
    session.run(
        "DELETE FROM article_image WHERE article_id = ? AND url = ?", article.value(), link.url());
  }

  private static long row(Session session, StagedImage image) {
    String hash = image.name().hash();
    return session
        .first("SELECT id FROM image WHERE hash = ?", Row::number, hash)
        .orElseGet(
            () ->
                session.insert(
                    "INSERT INTO image (hash, media_type, bytes) VALUES (?, ?, ?)",
                    hash,
                    image.name().mediaType(),
                    image.bytes()));
  }

  private static void removeUnused(Session session, long image) {
    session.run(
        """
        INSERT OR REPLACE INTO stray_file (hash, media_type)
        SELECT hash, media_type FROM image
        WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article_image WHERE image_id = image.id)\
        """,
        image);
    session.run(
        """
        DELETE FROM image
        WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article_image WHERE image_id = image.id)\
        """,
        image);
  }

  /// The name under which the same bytes are stored: two servers may call them by different types.
  private static Optional<ImageName> known(Session session, ImageName name) {
    return session.first(
        "SELECT hash, media_type FROM image WHERE hash = ?", Images::name, name.hash());
  }

  static boolean isRecorded(Session session, ImageName name) {
    return known(session, name).filter(name::equals).isPresent();
  }

  static boolean hasStrays(Session session) {
    return session.number("SELECT EXISTS (SELECT 1 FROM stray_file)") == 1;
  }

  static Optional<ImageName> find(Session session, URI url) {
    return session.first(
        """
        SELECT i.hash, i.media_type FROM article_image l JOIN image i ON i.id = l.image_id
        WHERE l.url = ? ORDER BY l.image_id DESC LIMIT 1\
        """,
        Images::name,
        url);
  }

  static ImageName name(Row row) throws SQLException {
    return new ImageName(row.text(), row.text());
  }
}
