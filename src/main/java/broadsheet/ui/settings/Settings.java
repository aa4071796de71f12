package broadsheet.ui.settings;

import broadsheet.library.Selection.Order;
import broadsheet.news.Capture;
import broadsheet.news.SourceSettings;
import broadsheet.ui.commands.Key;
import broadsheet.ui.kit.Theme;
import broadsheet.ui.kit.Words;
import broadsheet.ui.search.KeptSearch;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the reader set. Applied at once, kept in `settings.json`.
public final class Settings {

  private static final double NEAR = 0.01;

  private final Setting<@Nullable Theme> theme =
      new Setting<>("theme", Words.of("setting.theme"), Offers.themes(), null);
  private final Setting<Double> scale =
      new Setting<>("textScale", Words.of("setting.scale"), Offers.SCALES, 1.0);
  private final Setting<Density> density =
      new Setting<>(
          "density",
          Words.of("setting.density"),
          Choice.of(Density.values(), Density::title),
          Density.COMFORTABLE);
  private final Setting<Boolean> thumbnails =
      new Setting<>("thumbnails", Words.of("setting.thumbnails"), new Switch(), true);
  private final Setting<Order> order =
      new Setting<>(
          "order",
          Words.of("setting.order"),
          Choice.of(Order.values(), Offers::order),
          Order.NEWEST);
  private final Setting<Typeface> typeface =
      new Setting<>("articleTypeface", Words.of("setting.typeface"), new Family(), Typeface.SERIF);
  private final Setting<Double> lineHeight =
      new Setting<>("articleLineHeight", Words.of("setting.lineHeight"), Offers.LINE_HEIGHTS, 1.65);
  private final Setting<Double> measure =
      new Setting<>("articleLetters", Words.of("setting.measure"), Offers.MEASURES, 66.0);
  private final Setting<Double> every =
      new Setting<>("updateEveryMinutes", Words.of("setting.every"), Offers.INTERVALS, 0.0);
  private final Setting<Capture> capture =
      new Setting<>(
          "capture", Words.of("setting.capture"), Offers.CAPTURES, SourceSettings.USUAL.capture());
  private final Setting<Double> pagesKept =
      new Setting<>("pagesKeptDays", Words.of("setting.pagesKept"), Offers.DAYS, 30.0);
  private final Setting<String> contact =
      new Setting<>("contact", Words.of("setting.contact"), new Address(), "");
  private final Setting<Map<String, List<Key>>> keys =
      new Setting<>("keys", Words.of("setting.keys"), new KeyMap(), Map.of());

  private final Setting<List<KeptSearch>> searches =
      new Setting<>("searches", Words.of("setting.searches"), new SearchLines(), List.of());

  private boolean unreadable;

  /// Settings that belong together.
  ///
  /// @param explains a sentence under the title; may be empty
  record Section(String title, String explains, List<Setting<?>> settings) {}

  /// All but the keys and the searches, as the page shows them.
  List<Section> sections() {
    return List.of(
        new Section(Words.of("settings.looks"), "", List.of(theme, scale)),
        new Section(Words.of("settings.list"), "", List.of(order, density, thumbnails)),
        new Section(Words.of("settings.article"), "", List.of(typeface, lineHeight, measure)),
        new Section(
            Words.of("settings.follow"),
            Words.of("settings.follow.explains"),
            List.of(every, capture)),
        new Section(Words.of("settings.network"), "", List.of(pagesKept, contact)));
  }

  Stream<Setting<?>> all() {
    return Stream.concat(
        sections().stream().map(Section::settings).flatMap(List::stream),
        Stream.of(keys, searches));
  }

  /// The keys as one of the settings.
  Setting<?> keyMap() {
    return keys;
  }

  /// Whether the file could not be read at all, and everything is as usual for that.
  boolean unreadable() {
    return unreadable;
  }

  void setUnreadable() {
    unreadable = true;
  }

  /// Tells `changed` the name and the new value of each setting that the reader changes, as the
  /// file has them.
  public Subscription subscribe(BiConsumer<String, JsonNode> changed) {
    return all()
        .map(
            setting ->
                setting
                    .value()
                    .subscribe((was, now) -> changed.accept(setting.key(), setting.written())))
        .reduce(Subscription.EMPTY, Subscription::and);
  }

  /// Null to look as the system does.
  public ObjectProperty<@Nullable Theme> theme() {
    return theme.value();
  }

  /// Size of the window's text: 1 as designed.
  public ObjectProperty<Double> scale() {
    return scale.value();
  }

  /// Makes the text a step larger, if there is a step.
  public void larger() {
    Offers.SCALES.offered().stream()
        .filter(step -> step > scale.value().get() + NEAR)
        .findFirst()
        .ifPresent(scale.value()::set);
  }

  /// Makes the text a step smaller, if there is a step.
  public void smaller() {
    Offers.SCALES.offered().reversed().stream()
        .filter(step -> step < scale.value().get() - NEAR)
        .findFirst()
        .ifPresent(scale.value()::set);
  }

  /// In which order headlines are listed.
  public ObjectProperty<Order> order() {
    return order.value();
  }

  public ObjectProperty<Density> density() {
    return density.value();
  }

  /// Whether headlines stand beside their pictures.
  public ObjectProperty<Boolean> thumbnails() {
    return thumbnails.value();
  }

  public ObjectProperty<Typeface> typeface() {
    return typeface.value();
  }

  /// From line to line of an article, in sizes of its text.
  public ObjectProperty<Double> lineHeight() {
    return lineHeight.value();
  }

  /// How many letters a line of an article has, about.
  public ObjectProperty<Double> measure() {
    return measure.value();
  }

  /// What a source that is followed from now on is set to.
  public SourceSettings ofNewSources() {
    double minutes = every.value().get();
    return SourceSettings.USUAL
        .capturing(capture.value().get())
        .asked(minutes == 0 ? null : Duration.ofMinutes((long) minutes));
  }

  /// How long the pages that articles were cut from are kept. Articles stay longer.
  public Duration pagesKept() {
    return Duration.ofDays(pagesKept.value().get().longValue());
  }

  /// Where the owner of a site can reach the reader, if the reader wants to be reached: an address
  /// of the web or of mail. It goes out with every request.
  public Optional<URI> contact() {
    return Address.read(contact.value().get());
  }

  /// The searches that the reader keeps.
  public ObjectProperty<List<KeptSearch>> searches() {
    return searches.value();
  }

  /// The keys that the reader chose, by the command's id.
  public ObjectProperty<Map<String, List<Key>>> keys() {
    return keys.value();
  }
}
