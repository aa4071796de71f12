package broadsheet.extract.sidebar;

import java.net.URI;

/// One link that may lead to a story.
///
/// @param element number of the anchor
/// @param key what two links to the same story share
/// @param sureness of the address, as [StoryUrl] has it
record StoryLink(int element, String key, URI url, int sureness) {}
