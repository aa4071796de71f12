/// How a feed is read: bytes to characters, markup to elements, elements to entries.
@NullMarked
package broadsheet.extract.feed;

import org.jspecify.annotations.NullMarked;
