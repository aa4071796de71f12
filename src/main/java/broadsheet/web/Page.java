package broadsheet.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The bytes of one answer, decompressed, not yet decoded.
///
/// @param url where they were found, after redirects
/// @param contentType the header as sent, with its charset if it has one
/// @param freshFor how long the server says that nothing new will come (`Cache-Control: max-age`,
/// `Expires`); zero where it does not say
@SuppressWarnings("ArrayRecordComponent") // never compared; bytes are passed on, not shared
public record Page(URI url, byte[] body, @Nullable String contentType, Duration freshFor) {}
