/// Bytes to characters, what is said about links, the names of months and zones: the ground that
/// every reader of a page or feed stands on.
@NullMarked
package broadsheet.extract.text;

import org.jspecify.annotations.NullMarked;
