package broadsheet.news;

/// The library's own number for a headline and, once it is kept, its article. Never reused.
public record ArticleId(long value) implements Comparable<ArticleId> {
  @Override
  public int compareTo(ArticleId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
