package broadsheet.extract.metadata;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of what a page says about its article, and what on the page told it.
///
/// @param by for a person who reports a wrong one: "h1, linked data", "meta og:image"
public record Told<T>(T value, String by) {

  public static <T> @Nullable Told<T> of(@Nullable T value, String by) {
    return value == null ? null : new Told<>(value, by);
  }

  static <T> @Nullable T valueOf(@Nullable Told<T> told) {
    return told == null ? null : told.value;
  }

  /// "headline: Ferry back", and on a line below it what told it; for a person.
  ///
  /// @param text puts the value into words; an empty text stands for nothing
  public String line(String part, Function<T, String> text) {
    String words = text.apply(value);
    return words.isEmpty() ? part + ": none" : part + ": " + words + "\n    from: " + by;
  }

  /// Something else that the same place told.
  public <R> Told<R> as(R other) {
    return new Told<>(other, by);
  }

  Told<T> also(String by) {
    return new Told<>(value, this.by + ", " + by);
  }
}
