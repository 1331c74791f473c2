// The logarithm to base 10, exact for powers of 10.
double log10(double x) {
  final near = logarithm(x) / ln10;
  return pow(10.0, near.roundToDouble()) == x ? near.roundToDouble() : near;
}
