package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The article's language: declared, unless the text plainly says otherwise.
final class Language {

  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,2}");

  private static final Set<String> REPLACED = Set.of("iw", "in", "ji");
  private static final Set<String> NORDIC = Set.of("no", "nb", "nn", "da");

  private Language() {}

  static @Nullable Told<String> of(Clues clues) {
    List<String> declared = declared(clues);
    declared.removeIf(String::isBlank);
    List<String> tags = new ArrayList<>();
    for (String text : new LinkedHashSet<>(declared)) {
      String tag = tag(text);
      if (tag != null) {
        tags.add(tag);
      }
    }
    if (declared.size() > 1
        && !tags.isEmpty()
        && tags.stream().allMatch(tag -> sameLanguage(tag, languageOf(tags.getFirst())))) {
      return new Told<>(
          tags.getFirst(), "declared twice"); // two witnesses: the text need not be asked
    }
    String guess = LanguageGuess.of(sample(clues));
    if (tags.isEmpty()) {
      return Told.of(guess, "the letters and words of the text");
    }
    Told<String> tag = new Told<>(tags.getFirst(), "declared");
    return guess == null || sameLanguage(tag.value(), guess)
        ? tag
        : new Told<>(guess, "the words of the text, against " + tag.value() + " as declared");
  }

  private static String languageOf(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  private static List<String> declared(Clues clues) {
    List<String> tags = new ArrayList<>();
    tags.add(clues.data("inLanguage"));
    tags.add(clues.page().child(0).attr("lang"));
    tags.add(clues.page().child(0).attr("xml:lang"));
    tags.addAll(clues.meta().all(MetaNames.of("language")));
    return tags;
  }

  private static @Nullable String tag(String declared) {
    String text = declared.strip();
    if (isPlain(text)) {
      return text;
    }
    if (!TAG.matcher(text).matches()) {
      return null;
    }
    Locale locale = Locale.forLanguageTag(text.replace('_', '-'));
    String tag = locale.toLanguageTag();
    return tag.equals("und") ? null : tag;
  }

  /// "en", "en-GB": what nearly all pages declare is a tag already, unless it is one of the three
  /// that have been replaced.
  private static boolean isPlain(String text) {
    boolean language = text.length() == 2 || (text.length() == 5 && text.charAt(2) == '-');
    return language
        && isBetween(text.charAt(0), 'a', 'z')
        && isBetween(text.charAt(1), 'a', 'z')
        && (text.length() == 2
            || (isBetween(text.charAt(3), 'A', 'Z') && isBetween(text.charAt(4), 'A', 'Z')))
        && !REPLACED.contains(text.substring(0, 2));
  }

  private static boolean isBetween(char c, char first, char last) {
    return c >= first && c <= last;
  }

  /// The guess cannot tell the written forms of Norwegian apart, nor Danish from them with safety.
  private static boolean sameLanguage(String tag, String guess) {
    String language = languageOf(tag);
    return language.equals(guess) || (NORDIC.contains(language) && NORDIC.contains(guess));
  }

  private static String sample(Clues clues) {
    StringBuilder sample = new StringBuilder();
    for (var paragraph : clues.elements().tagged("p")) {
      if (sample.length() > 1_500) {
        break;
      }
      sample.append(clues.elements().text(paragraph)).append(' ');
    }
    return sample.length() < 100 ? sample + clues.title() : sample.toString();
  }
}
