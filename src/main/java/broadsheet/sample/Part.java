package broadsheet.sample;

import java.util.List;

/// One part of an article's body as written; text still carries its inline marks and dates.
sealed interface Part {

  record Paragraph(String text) implements Part {}

  record Heading(String text) implements Part {}

  record Quote(List<String> paragraphs) implements Part {}

  record Items(boolean ordered, List<String> texts) implements Part {}

  /// @param rows the first one holds the column heads
  record Grid(List<List<String>> rows) implements Part {}

  record Photo(String image, String caption, String credit) implements Part {}

  /// Text set as typed.
  record Typed(String text) implements Part {}

  record Rule() implements Part {}
}
