package broadsheet.library;

/// What came of opening a library folder.
public sealed interface Opening {
  record Opened(Library library) implements Opening {}

  /// The folder cannot be written, is no library, or was written by a newer Broadsheet.
  ///
  /// @param why one plain sentence that names the folder
  record Refused(String why) implements Opening {}
}
