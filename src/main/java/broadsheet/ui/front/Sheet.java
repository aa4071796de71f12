package broadsheet.ui.front;

/// What a page has room for, beside its lead.
///
/// @param seconds stories with a large headline
/// @param columns columns of briefs
/// @param lines lines in each of them: a brief takes one, and so does the title over briefs
public record Sheet(int seconds, int columns, int lines) {}
