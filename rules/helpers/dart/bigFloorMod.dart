// A remainder of big integers with the sign of the divisor.
BigInt bigFloorMod(BigInt a, BigInt b) {
  if (b == BigInt.zero) throw ZeroDivisionError();
  final rest = a.remainder(b);
  return rest != BigInt.zero && rest.isNegative != b.isNegative ? rest + b : rest;
}
