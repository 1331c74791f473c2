// Rounded to the nearest integral value, halves to the even one.
double roundHalfEven(double x) {
  final down = x.floorToDouble();
  if (!x.isFinite || x - down != 0.5) return x.roundToDouble();
  return down % 2 == 0 ? down : down + 1;
}
