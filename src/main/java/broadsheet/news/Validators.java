package broadsheet.news;

import org.jspecify.annotations.Nullable;

/// What a server gave us to ask "has it changed since?" (RFC 9110 §8.8), byte for byte as received.
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  public static final Validators NONE = new Validators(null, null);
}
