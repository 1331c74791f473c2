// A remainder of floats with the sign of the divisor.
double floatMod(double a, double b) {
  if (b == 0) throw ZeroDivisionError('float modulo');
  final rest = a.remainder(b);
  if (rest == 0) return b < 0 ? -0.0 : 0.0;
  return (rest < 0) != (b < 0) ? rest + b : rest;
}
