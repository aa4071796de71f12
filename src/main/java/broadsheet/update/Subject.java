package broadsheet.update;

/// What a source of the catalogue writes about.
public enum Subject {
  /// The news of the day.
  WORLD,
  POLITICS,
  BUSINESS,
  SCIENCE,
  SPACE,
  TECHNOLOGY,
  ENERGY,
  CLIMATE,
  FARMING,
  HEALTH,
  AID,
  DEFENCE,
  CULTURE,
  SPORT
}
