package broadsheet.library;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A page as it came from the wire.
///
/// @param url its address, after redirects
/// @param contentType the HTTP header, if there was one
/// @param brought when it came
@SuppressWarnings("ArrayRecordComponent") // bytes, which nobody compares
public record RawPage(URI url, @Nullable String contentType, byte[] body, Instant brought) {}
