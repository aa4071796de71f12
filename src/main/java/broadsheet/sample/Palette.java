package broadsheet.sample;

import java.util.List;

/// The light of a painted photograph.
///
/// @param sky overhead
/// @param horizon where sky and land meet
/// @param land in the foreground
/// @param sun the disc and its glow
record Palette(Tone sky, Tone horizon, Tone land, Tone sun) {

  private static final List<Palette> DAY =
      List.of(
          of(0x54687f, 0xd9c4a4, 0x3a3f49, 0xfbe9c6),
          of(0x4a6f78, 0xc9d3c0, 0x27403f, 0xf4f1dc),
          of(0x7d6f60, 0xe2cdb0, 0x3d352d, 0xfff0d0),
          of(0x6b86a3, 0xe6e2d8, 0x3b4a41, 0xfffaf0),
          of(0x8a5f58, 0xefc9a0, 0x3a2a30, 0xffe3b0),
          of(0x5c7a66, 0xdfdcb2, 0x33402c, 0xfdf6d0),
          of(0x72708f, 0xdcc2c0, 0x34334a, 0xffeadd),
          of(0x8f9aa3, 0xe9e6e0, 0x4b4f52, 0xffffff));

  private static final List<Palette> NIGHT =
      List.of(
          of(0x0d1424, 0x33466b, 0x070a11, 0xf2ead2),
          of(0x10131f, 0x4d3f5c, 0x0a0a10, 0xf0d9b8),
          of(0x081a20, 0x24545a, 0x050c0d, 0xe4f1e6));

  static Palette of(Scene scene, long seed) {
    List<Palette> choice = scene == Scene.NIGHT ? NIGHT : DAY;
    return choice.get((int) Math.floorMod(seed, (long) choice.size()));
  }

  private static Palette of(int sky, int horizon, int land, int sun) {
    return new Palette(Tone.of(sky), Tone.of(horizon), Tone.of(land), Tone.of(sun));
  }
}
