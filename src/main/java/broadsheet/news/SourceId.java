package broadsheet.news;

/// The library's own number for a source: a source that moves to another URL stays the same source.
public record SourceId(long value) implements Comparable<SourceId> {
  @Override
  public int compareTo(SourceId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
