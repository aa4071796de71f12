package broadsheet.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The bytes of one answer, decompressed, not yet decoded.
///
/// @param url where they were found, after redirects
/// @param contentType the header as sent, with its charset if it has one
@SuppressWarnings("ArrayRecordComponent") // never compared; bytes are passed on, not shared
public record Page(URI url, byte[] body, @Nullable String contentType) {}
