/// The SQLite library on the reader's own disk. [broadsheet.library.Library] is the entirety of its
/// public API; the other public types here are what it takes and answers.
package broadsheet.library;
