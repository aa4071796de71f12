/// Bytes to characters, and what is said about links: the ground that every reader of a page or
/// feed stands on.
@NullMarked
package broadsheet.extract.text;

import org.jspecify.annotations.NullMarked;
