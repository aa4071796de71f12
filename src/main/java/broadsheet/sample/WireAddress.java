package broadsheet.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a wire story is: "/hws/261122222929.4zbp9cq4.html", the digits being the time of filing in
/// UTC.
final class WireAddress {

  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyMMddHHmmss");
  private static final Pattern FORM = Pattern.compile("/[a-z]+/(\\d{12})\\.([a-z0-9]{8})\\.html");

  private WireAddress() {}

  static String path(Dispatch dispatch) {
    SampleArticle article = dispatch.article();
    return "/"
        + article.site().agency().toLowerCase(Locale.ROOT)
        + "/"
        + DIGITS.format(Dates.utc(dispatch.published()))
        + "."
        + article.wireKey()
        + ".html";
  }

  /// The story at a wire address. The address tells its date, so that what was once read there is
  /// there still when the edition is printed anew.
  static Optional<Dispatch> find(SampleSite site, Newsroom newsroom, String path) {
    Matcher form = FORM.matcher(path);
    if (!form.matches()) {
      return Optional.empty();
    }
    return site.articles().stream()
        .map(newsroom::article)
        .filter(article -> article.template() == Template.WIRE)
        .filter(article -> article.wireKey().equals(form.group(2)))
        .findFirst()
        .flatMap(article -> dated(form.group(1)).map(at -> new Dispatch(article, at)));
  }

  private static Optional<Instant> dated(String digits) {
    try {
      return Optional.of(LocalDateTime.parse(digits, DIGITS).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
