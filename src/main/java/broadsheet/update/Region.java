package broadsheet.update;

/// The part of the world that a source of the catalogue writes from or about.
public enum Region {
  /// All of it.
  WORLD,
  AFRICA,
  ASIA,
  EUROPE,
  LATIN_AMERICA,
  MIDDLE_EAST,
  NORTH_AMERICA,
  OCEANIA
}
