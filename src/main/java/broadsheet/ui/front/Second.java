package broadsheet.ui.front;

/// A story with a large headline, beside the lead or under it.
///
/// @param pictured whether its picture is printed
/// @param teased whether its first sentences are
public record Second(Story story, boolean pictured, boolean teased) {}
