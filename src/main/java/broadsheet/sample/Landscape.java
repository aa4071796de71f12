package broadsheet.sample;

import java.awt.image.BufferedImage;

/// Paints a quiet landscape from its name alone. Pixels are set one by one: no toolkit, no display.
final class Landscape {

  private static final int LAYERS = 4;

  private final Scene scene;
  private final Palette palette;
  private final Noise noise;
  private final double horizon;
  private final double sunX;
  private final double sunY;
  private final double ratio;

  private Landscape(String name, double ratio) {
    long seed = name.chars().asLongStream().reduce(7, (hash, next) -> hash * 131 + next);
    this.scene = Scene.of(name);
    this.palette = Palette.of(scene, seed >>> 3);
    this.noise = new Noise(seed);
    this.ratio = ratio;
    this.horizon = 0.5 + 0.18 * noise.point(1, 1);
    this.sunX = 0.15 + 0.7 * noise.point(2, 1);
    this.sunY = horizon * (0.3 + 0.5 * noise.point(3, 1));
  }

  static BufferedImage paint(String name, int width, int height) {
    Landscape landscape = new Landscape(name, (double) width / height);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] column = new int[height];
    for (int x = 0; x < width; x++) {
      double across = (double) x / width;
      double[] ridges = landscape.ridges(across);
      for (int y = 0; y < height; y++) {
        column[y] = landscape.tone(across, (double) y / height, ridges).rgb();
      }
      image.setRGB(x, 0, 1, height, column, 0, 1);
    }
    return image;
  }

  /// The upper edge of each layer of land at this place, the farthest first.
  private double[] ridges(double x) {
    double[] ridges = new double[LAYERS];
    for (int layer = 0; layer < LAYERS; layer++) {
      double near = (layer + 1.0) / LAYERS;
      double base = horizon + (1.02 - horizon) * near * near * 0.8;
      ridges[layer] = base - height(x, layer, near);
    }
    return ridges;
  }

  private double height(double x, int layer, double near) {
    return switch (scene) {
      case HILLS, NIGHT -> 0.32 * noise.rough(x * (2 + 2 * near) * ratio / 1.8 + 40 * layer, 5);
      case FIELD -> 0.06 * noise.rough(x * (1 + near) + 40 * layer, 2);
      case SEA -> layer == 0 ? 0.09 * Math.max(0, noise.rough(x * 4, 4) - 0.5) : -1;
      case CITY -> {
        double block = Math.floor(x * (34 - 7 * layer)) + 100 * layer;
        double tall = noise.point((long) block, 5);
        yield (0.05 + 0.3 * tall * tall) * (1.15 - 0.25 * layer);
      }
    };
  }

  private Tone tone(double x, double y, double[] ridges) {
    if (scene == Scene.SEA && y > horizon) {
      return water(x, y);
    }
    for (int layer = LAYERS - 1; layer >= 0; layer--) {
      if (y > ridges[layer]) {
        double near = (layer + 1.0) / LAYERS;
        Tone land = palette.horizon().mixed(palette.land(), 0.25 + 0.75 * near);
        land = land.mixed(palette.horizon(), Math.max(0, 0.35 - 2.2 * (y - ridges[layer])));
        return scene == Scene.FIELD ? land.mixed(palette.sun(), furrow(x, y)) : land;
      }
    }
    return sky(x, y);
  }

  private Tone sky(double x, double y) {
    double height = y / horizon * (0.6 + 0.4 * y / horizon);
    Tone sky = palette.sky().mixed(palette.horizon(), height);
    double away = Math.sqrt(square((x - sunX) * ratio) + square(y - sunY));
    double glow = away < 0.6 ? Math.exp(-away * away * 14) * 0.55 : 0;
    double disc = Math.clamp((0.045 - away) * 180, 0, 1) * 0.8;
    double star = 0;
    if (scene == Scene.NIGHT) {
      star = noise.point((long) (x * 600 * ratio), (long) (y * 600) + 9) > 0.9985 ? 0.8 : 0;
    }
    return sky.mixed(palette.sun(), Math.max(Math.max(glow, disc), star * (1 - height)));
  }

  private Tone water(double x, double y) {
    double depth = (y - horizon) / (1 - horizon);
    Tone water = palette.horizon().mixed(palette.sky(), 0.2 + 0.8 * depth);
    water = water.mixed(palette.land(), 0.35 * depth);
    double row = Math.floor(Math.sqrt(depth) * 90);
    double wave = noise.at(x * (50 - 36 * depth) + row * 17.3);
    double path = Math.exp(-square((x - sunX) / (0.05 + 0.14 * depth)));
    double light = wave > 0.5 ? 0.12 + 0.55 * path : 0;
    return water.mixed(palette.sun(), light * (1 - 0.5 * depth));
  }

  /// Rows of a crop that run towards the sun.
  private double furrow(double x, double y) {
    double depth = Math.max(0, y - horizon);
    double across = (x - sunX) / (depth + 0.02);
    return 0.28 * depth * (noise.at(across * 6) > 0.5 ? 1 : 0.2);
  }

  private static double square(double x) {
    return x * x;
  }
}
