package broadsheet.update;

/// A page saved as plain text, in the shape of the seed network's.
final class PlainPage {

  static final String TEXT =
      """
      Lighthouse keepers' log turns up in a bakery wall

      Port Elder, Nov 3 (NWS) Nov 3, 2026
      A log kept by three generations of lighthouse keepers was found behind an oven on Monday when \
      builders took down a wall of the old bakery in the harbour street.

      The book covers the years from 1871 to 1913 and names every ship that passed the point in fog.

      "We had been told that it went down with the supply boat," the harbour museum said.

      ADVERTISEMENT

      The pages are to be dried one by one over the winter before anybody reads them in full.

      Space News from Orbit Desk
      Relay satellite passes its first winter in polar orbit
      Probe stays silent after a routine pass behind the moon
      Ground station on the ice gets a second dish

      24/7 Energy Coverage
      Grid operator restores the southern line a day early
      Rift wells carry the evening peak for the first time
      What a kilowatt-hour costs in twelve cities

      Military Space News, Nuclear Weapons, Missile Defense
      Treaty inspectors count empty silos on the northern plain
      Radar on the strait goes quiet for its yearly repair
      Two navies agree to say where their exercises are

      24/7 News Coverage
      Typhoon turns away from the island but the rain is still to come
      Grain ships leave under the new corridor rules
      Ministers agree on a rail link after an eleven-hour session

      Copyright 2026 Northern Wire Service. All rights reserved. The text may not be copied or sold.
      """;

  private PlainPage() {}
}
