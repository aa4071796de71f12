package broadsheet.update;

import broadsheet.news.Headline;

/// An article that an update could not bring.
///
/// @param why one sentence
public record Missing(Headline headline, String why) {}
