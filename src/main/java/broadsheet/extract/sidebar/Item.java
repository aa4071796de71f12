package broadsheet.extract.sidebar;

/// The whole of what is printed for one headline: the largest element that leads to one story
/// only.
///
/// @param top number of that element
/// @param first index of its first chunk
/// @param after index of the first chunk behind it
record Item(int top, String key, int first, int after) {}
