package broadsheet.extract.sidebar;

/// One link that may lead to a story.
///
/// @param element number of the anchor
/// @param key what two links to the same story share
/// @param sureness of the address, as [StoryUrl] has it
/// @param own whether it leads to the page that it stands on: an item of its group, but no
/// headline
record StoryLink(int element, String key, Address address, int sureness, boolean own) {}
