// Rounded to a number of decimals, exact halves to even; below none to tens, hundreds and so on.
double roundToAny(double x, int digits) {
  if (!x.isFinite || digits > 22 || x.abs() >= 1e21) return x;
  if (digits < 0) return roundHalfEven(x / pow(10, -digits)) * pow(10, -digits);
  return double.parse(fixedExact(x, digits));
}
