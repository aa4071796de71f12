package broadsheet.extract.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Who wrote an entry, as printed: names where there are any, else addresses.
final class People {

  private static final Pattern MAIL = Pattern.compile("[^\\s()<>,;:\"]+@[^\\s()<>,;:\"]+");
  private static final Pattern MAIL_THEN_NAME =
      Pattern.compile("^(?:mailto:)?" + MAIL + "\\s*\\((.+)\\)\\s*$");
  private static final Pattern NAME_THEN_MAIL =
      Pattern.compile("^(.+?)\\s*[(<](?:mailto:)?" + MAIL + "[)>]\\s*$");

  /// A longer one is no list of people.
  private static final int LONGEST = 400;

  private People() {}

  static @Nullable String of(Fields fields, String... names) {
    for (String name : names) {
      Set<String> people = new LinkedHashSet<>();
      for (Element element : fields.all(name)) {
        String person = person(element);
        if (person != null) {
          people.add(person);
        }
      }
      if (!people.isEmpty()) {
        return String.join(", ", people);
      }
    }
    return null;
  }

  /// "jane@a.example (Jane Roe)" and "Jane Roe <jane@a.example>" are Jane Roe.
  static @Nullable String named(String printed) {
    String line = PlainText.ofAmbiguous(printed);
    if (line == null || line.length() > LONGEST) {
      return null;
    }
    for (Pattern form : List.of(MAIL_THEN_NAME, NAME_THEN_MAIL)) {
      Matcher matcher = form.matcher(line);
      if (matcher.matches()) {
        return unquoted(matcher.group(1));
      }
    }
    return line;
  }

  private static @Nullable String person(Element element) {
    List<String> parts = new ArrayList<>();
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      String local = Vocabulary.local(child);
      String text = child.text().strip();
      if (text.isEmpty()) {
        continue;
      }
      if (local.equals("name")) {
        return PlainText.ofAmbiguous(text);
      }
      if (local.equals("email")) {
        parts.add(text);
      }
    }
    return parts.isEmpty() ? named(ElementText.of(element)) : parts.getFirst();
  }

  private static String unquoted(String name) {
    String bare = name.strip();
    boolean quoted = bare.length() > 2 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
  }
}
