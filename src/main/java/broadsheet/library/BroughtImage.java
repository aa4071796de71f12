package broadsheet.library;

import java.net.URI;

/// A picture that was brought for an article, already checked to be one.
///
/// @param url the address that the article's blocks name
/// @param mediaType "image/jpeg"
@SuppressWarnings("ArrayRecordComponent") // never compared; bytes are passed on, not shared
public record BroughtImage(URI url, byte[] bytes, String mediaType) {}
