package broadsheet.ui.settings;

import broadsheet.ui.kit.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

/// An address of the web, or one of mail ("mailto:…"); or nothing.
record Address() implements Form.Single<String> {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /// True for nothing too.
  static boolean isOne(String typed) {
    return typed.isBlank() || read(typed).isPresent();
  }

  /// What was typed as an address; empty if it is none.
  static Optional<URI> read(String typed) {
    try {
      URI address = new URI(typed.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return SCHEMES.contains(scheme) ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean read(JsonNode json, Consumer<? super String> into) {
    boolean sensible = json.isTextual() && isOne(json.textValue());
    if (sensible) {
      into.accept(json.textValue().strip());
    }
    return sensible;
  }

  @Override
  public JsonNode written(String value) {
    return TextNode.valueOf(value);
  }

  @Override
  public Control control(ObjectProperty<String> value) {
    TextField field = Controls.field(value, Address::isOne);
    field.setPromptText(Words.of("setting.empty"));
    return field;
  }
}
