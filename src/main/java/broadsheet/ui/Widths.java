package broadsheet.ui;

/// The widths of the columns beside the article, in pixels; 0 for one that is not shown.
record Widths(double sources, double headlines, double sidebars) {

  static final double SOURCES_LEAST = 184;
  static final double HEADLINES_LEAST = 280;
  static final double SIDEBARS_LEAST = 240;
  private static final double SOURCES_MOST = 400;
  private static final double HEADLINES_MOST = 640;
  private static final double SIDEBARS_MOST = 560;
  private static final double ARTICLE_LEAST = 420;

  static boolean sourcesFit(double width) {
    return SOURCES_LEAST + HEADLINES_LEAST + ARTICLE_LEAST <= width;
  }

  static boolean sidebarsFit(double width, boolean withSources) {
    return (withSources ? SOURCES_LEAST : 0) + HEADLINES_LEAST + ARTICLE_LEAST + SIDEBARS_LEAST
        <= width;
  }

  /// These widths in a window of `width`, narrowed where the article could not be read well.
  Widths in(double width, boolean withSources, boolean withSidebars) {
    double first = withSources ? sources : 0;
    double last = withSidebars ? sidebars : 0;
    double missing = Math.max(0, ARTICLE_LEAST - (width - first - headlines - last));
    double fromLast = withSidebars ? spare(last, SIDEBARS_LEAST, missing) : 0;
    double fromList = spare(headlines, HEADLINES_LEAST, missing - fromLast);
    double fromFirst = withSources ? spare(first, SOURCES_LEAST, missing - fromLast - fromList) : 0;
    return new Widths(first - fromFirst, headlines - fromList, last - fromLast);
  }

  Widths widerSources(double by) {
    return new Widths(Math.clamp(sources + by, SOURCES_LEAST, SOURCES_MOST), headlines, sidebars);
  }

  Widths widerHeadlines(double by) {
    return new Widths(
        sources, Math.clamp(headlines + by, HEADLINES_LEAST, HEADLINES_MOST), sidebars);
  }

  Widths widerSidebars(double by) {
    return new Widths(sources, headlines, Math.clamp(sidebars + by, SIDEBARS_LEAST, SIDEBARS_MOST));
  }

  /// These widths, with those of `other` for what is not shown.
  Widths or(Widths other) {
    return new Widths(
        sources > 0 ? sources : other.sources(),
        headlines,
        sidebars > 0 ? sidebars : other.sidebars());
  }

  private static double spare(double width, double least, double missing) {
    return Math.clamp(missing, 0, Math.max(0, width - least));
  }
}
