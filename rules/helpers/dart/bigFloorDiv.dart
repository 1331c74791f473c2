// A quotient of big integers, rounded down.
BigInt bigFloorDiv(BigInt a, BigInt b) {
  if (b == BigInt.zero) throw ZeroDivisionError();
  return (a - bigFloorMod(a, b)) ~/ b;
}
