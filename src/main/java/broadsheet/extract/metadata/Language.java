package broadsheet.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The article's language: declared, unless the text plainly says otherwise.
final class Language {

  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,2}");

  private static final Set<String> REPLACED = Set.of("iw", "in", "ji");
  private static final Set<String> NORDIC = Set.of("no", "nb", "nn", "da");

  private Language() {}

  static @Nullable Told<String> of(Clues clues) {
    List<Told<String>> declared = declared(clues);
    List<Told<String>> tags = new ArrayList<>();
    for (Told<String> told : declared) {
      String tag = tag(told.value());
      if (tag != null) {
        tags.add(told.as(tag));
      }
    }
    if (declared.size() > 1 && !tags.isEmpty() && agree(tags)) {
      return new Told<>(tags.getFirst().value(), witnesses(tags)); // the text need not be asked
    }
    String guess = LanguageGuess.of(sample(clues));
    if (tags.isEmpty()) {
      return Told.of(guess, "the letters and words of the text");
    }
    Told<String> tag = tags.getFirst();
    return guess == null || sameLanguage(tag.value(), guess)
        ? tag
        : new Told<>(guess, "the words of the text, against " + tag.value() + " by " + tag.by());
  }

  private static boolean agree(List<Told<String>> tags) {
    String first = languageOf(tags.getFirst().value());
    return tags.stream().allMatch(tag -> sameLanguage(tag.value(), first));
  }

  private static String witnesses(List<Told<String>> tags) {
    return tags.stream().map(Told::by).collect(Collectors.joining(", "));
  }

  private static String languageOf(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  private static List<Told<String>> declared(Clues clues) {
    List<Told<String>> declared = new ArrayList<>();
    Element root = clues.page().child(0);
    declared.add(new Told<>(clues.data("inLanguage"), "linked data"));
    declared.add(new Told<>(root.attr("lang"), "html lang"));
    declared.add(new Told<>(root.attr("xml:lang"), "html xml:lang"));
    Told<List<String>> meta = clues.meta().all(MetaNames.of("language"));
    meta.value().forEach(tag -> declared.add(meta.as(tag)));
    declared.removeIf(tag -> tag.value().isBlank());
    return declared;
  }

  private static @Nullable String tag(String declared) {
    String text = declared.strip();
    if (isPlain(text)) {
      return plain(text);
    }
    if (!TAG.matcher(text).matches()) {
      return null;
    }
    Locale locale = Locale.forLanguageTag(text.replace('_', '-'));
    String tag = locale.toLanguageTag();
    return tag.equals("und") ? null : tag;
  }

  /// "en", "en-GB", "en_gb": what nearly all pages declare needs little to be a tag, unless its
  /// language is one of the three that have been replaced.
  private static boolean isPlain(String text) {
    boolean region = text.length() == 5 && "-_".indexOf(text.charAt(2)) >= 0;
    return (text.length() == 2 || (region && areLetters(text, 3)))
        && areLetters(text, 0)
        && !REPLACED.contains(text.substring(0, 2).toLowerCase(Locale.ROOT));
  }

  private static String plain(String text) {
    String language = text.substring(0, 2).toLowerCase(Locale.ROOT);
    return text.length() == 2
        ? language
        : language + '-' + text.substring(3).toUpperCase(Locale.ROOT);
  }

  /// Whether two letters of ASCII stand there.
  private static boolean areLetters(String text, int from) {
    return isLetter(text.charAt(from)) && isLetter(text.charAt(from + 1));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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
