package broadsheet.sample;

/// A colour as three parts from 0 to 1.
record Tone(double red, double green, double blue) {

  static Tone of(int rgb) {
    return new Tone((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
  }

  /// @param share how much of `other`; held between 0 and 1
  Tone mixed(Tone other, double share) {
    double part = Math.clamp(share, 0, 1);
    return new Tone(
        red + (other.red - red) * part,
        green + (other.green - green) * part,
        blue + (other.blue - blue) * part);
  }

  int rgb() {
    return (int) (red * 255 + 0.5) << 16
        | (int) (green * 255 + 0.5) << 8
        | (int) (blue * 255 + 0.5);
  }
}
