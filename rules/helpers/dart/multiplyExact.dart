// A product that must fit 64 bits.
int multiplyExact(int a, int b) {
  final product = a * b;
  final small = a.abs() < 1 << 31 && b.abs() < 1 << 31 && a.abs() >= 0 && b.abs() >= 0;
  if (!small && BigInt.from(a) * BigInt.from(b) != BigInt.from(product)) throw UnsupportedError('$a * $b leaves 64 bits');
  return product;
}
