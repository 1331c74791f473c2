// The digits of a finite float's size, exact, with a point in them.
(String, String) exactDecimal(double x) {
  var (whole, places) = (x.abs(), 0);
  while (whole != whole.truncateToDouble()) {
    whole *= 2;
    places++;
  }
  final digits = (BigInt.from(whole) * BigInt.from(5).pow(places)).toString().padLeft(places + 1, '0');
  return (digits.substring(0, digits.length - places), digits.substring(digits.length - places));
}
