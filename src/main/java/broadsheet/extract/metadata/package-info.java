/// What a page says about its article: headline, people, days, pictures, rights. Nothing here
/// changes the document.
@NullMarked
package broadsheet.extract.metadata;

import org.jspecify.annotations.NullMarked;
