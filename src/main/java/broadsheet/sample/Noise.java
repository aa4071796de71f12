package broadsheet.sample;

/// Smooth chance in one or two dimensions: the same seed always gives the same ground.
final class Noise {

  private final long seed;

  Noise(long seed) {
    this.seed = seed;
  }

  /// @return 0 to 1, changing gently with `x`
  double at(double x) {
    long cell = (long) Math.floor(x);
    double t = smooth(x - cell);
    return point(cell, 0) * (1 - t) + point(cell + 1, 0) * t;
  }

  /// Several octaves: large forms with smaller ones upon them.
  double rough(double x, int octaves) {
    double sum = 0;
    double weight = 0.5;
    for (int i = 0; i < octaves; i++) {
      sum += weight * at(x * (1 << i) + 31 * i);
      weight /= 2;
    }
    return sum;
  }

  /// @return 0 to 1, without any relation between neighbours
  double point(long x, long y) {
    long h = seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL;
    h = (h ^ h >>> 30) * 0xBF58476D1CE4E5B9L;
    h = (h ^ h >>> 27) * 0x94D049BB133111EBL;
    return ((h ^ h >>> 31) >>> 11) * 0x1.0p-53;
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }
}
