package broadsheet.library;

import java.net.URI;
import java.nio.file.Path;

/// A picture whose bytes are safe on disk under a passing name, not yet in the store.
record StagedImage(URI url, ImageName name, long bytes, Path file) {}
