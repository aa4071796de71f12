package broadsheet.sample;

/// The first words of an article, as feeds print them.
final class Teaser {

  private static final int LENGTH = 400;

  private Teaser() {}

  /// Plain text of all leading paragraphs.
  static String text(Dispatch dispatch) {
    StringBuilder text = new StringBuilder();
    for (Part part : dispatch.article().body()) {
      if (part instanceof Part.Paragraph(String paragraph) && text.length() < 2 * LENGTH) {
        text.append(text.isEmpty() ? "" : " ").append(Html.plain(dispatch.dated(paragraph)));
      }
    }
    return text.toString();
  }

  /// Dateline and text, cut after 400 characters wherever that falls.
  static String cut(Dispatch dispatch) {
    String whole = dispatch.dateline() + " " + text(dispatch);
    return whole.length() > LENGTH ? whole.substring(0, LENGTH) : whole;
  }

  /// The standfirst, or else the first paragraph.
  static String lead(Dispatch dispatch) {
    String standfirst = dispatch.article().standfirst();
    if (standfirst != null) {
      return dispatch.dated(standfirst);
    }
    for (Part part : dispatch.article().body()) {
      if (part instanceof Part.Paragraph(String paragraph)) {
        return Html.plain(dispatch.dated(paragraph));
      }
    }
    return "";
  }
}
