package broadsheet.news;

/// The library's own number for a sidebar; the same group printed on many pages has one.
public record SidebarId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
