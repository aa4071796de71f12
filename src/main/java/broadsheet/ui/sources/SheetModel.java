package broadsheet.ui.sources;

import broadsheet.news.Capture;
import broadsheet.news.Source;
import broadsheet.news.SourceSettings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What one source is set to, and how it fares. Each change holds at once.
public final class SheetModel {

  private final SourcesModel sources;
  private final Source opened;
  private final ObservableValue<Source> now;
  private final StringProperty title;
  private final ObjectProperty<@Nullable String> folder;
  private final ObjectProperty<Double> every;
  private final ObjectProperty<Capture> capture;
  private final ObjectProperty<Boolean> sidebarsToo;
  private final ObjectProperty<Double> keptFor;

  public SheetModel(SourcesModel sources, Source source) {
    this.sources = sources;
    this.opened = source;
    now = sources.known().map(known -> sources.source(source.id()).orElse(source)).orElse(source);
    SourceSettings settings = source.settings();
    title = new SimpleStringProperty(source.title());
    folder = new SimpleObjectProperty<>(source.folder());
    every = new SimpleObjectProperty<>(in(Duration.ofMinutes(1), settings.every()));
    capture = new SimpleObjectProperty<>(settings.capture());
    sidebarsToo = new SimpleObjectProperty<>(settings.sidebarsToo());
    keptFor = new SimpleObjectProperty<>(in(Duration.ofDays(1), settings.keptFor()));
    title.subscribe((was, typed) -> sources.rename(source.id(), typed));
    folder.subscribe((was, chosen) -> sources.file(source.id(), chosen));
    Stream.of(every, capture, sidebarsToo, keptFor)
        .forEach(each -> each.subscribe((was, chosen) -> sources.set(source.id(), settings())));
  }

  /// The source as the library has it now.
  ObservableValue<Source> source() {
    return now;
  }

  StringProperty title() {
    return title;
  }

  /// Null for none.
  ObjectProperty<@Nullable String> folder() {
    return folder;
  }

  /// The folders there are, in order.
  List<String> folders() {
    return sources.folders();
  }

  /// Minutes; 0 for its own rhythm.
  ObjectProperty<Double> every() {
    return every;
  }

  ObjectProperty<Capture> capture() {
    return capture;
  }

  ObjectProperty<Boolean> sidebarsToo() {
    return sidebarsToo;
  }

  /// Days; 0 for ever.
  ObjectProperty<Double> keptFor() {
    return keptFor;
  }

  private SourceSettings settings() {
    return opened
        .settings()
        .capturing(capture.get())
        .withSidebars(sidebarsToo.get())
        .asked(of(Duration.ofMinutes(1), every.get()))
        .kept(of(Duration.ofDays(1), keptFor.get()));
  }

  private static double in(Duration unit, @Nullable Duration time) {
    return time == null ? 0 : (double) time.toSeconds() / unit.toSeconds();
  }

  private static @Nullable Duration of(Duration unit, double amount) {
    return amount == 0 ? null : Duration.ofSeconds(Math.round(amount * unit.toSeconds()));
  }
}
