package dev.vibecast.builder.build;

/**
 * A colour in Oklab.
 *
 * <p>Source: Björn Ottosson, "A perceptual color space for image processing" (2020), section
 * "Converting from linear sRGB to Oklab"; IEC 61966-2-1 for the transfer function of sRGB.
 *
 * @param l lightness, 0…1
 * @param a green to red
 * @param b blue to yellow
 */
record Oklab(double l, double a, double b) {

  /**
   * @param hex {@code #RRGGBB}
   */
  static Oklab ofHex(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    double red = linear(rgb >> 16 & 0xFF);
    double green = linear(rgb >> 8 & 0xFF);
    double blue = linear(rgb & 0xFF);
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new Oklab(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  Oklab withLightness(double lightness) {
    return new Oklab(lightness, a, b);
  }

  /** Upper-case {@code #RRGGBB}; what lies outside sRGB is held at its border. */
  String hex() {
    double l3 = cube(l + 0.3963377774 * a + 0.2158037573 * b);
    double m3 = cube(l - 0.1055613458 * a - 0.0638541728 * b);
    double s3 = cube(l - 0.0894841775 * a - 1.2914855480 * b);
    return "#%02X%02X%02X"
        .formatted(
            encoded(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3),
            encoded(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3),
            encoded(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3));
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int encoded(double linear) {
    double c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.clamp(Math.round(c * 255), 0, 255);
  }
}
