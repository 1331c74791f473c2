// The logarithm to base 2, exact for powers of 2.
double log2(double x) {
  final near = logarithm(x) / ln2;
  return pow(2.0, near.roundToDouble()) == x ? near.roundToDouble() : near;
}
