// A product that must fit 64 bits.
int multiplyExact(int a, int b) {
  final fits = a == 0 || b == 0 || (a * b ~/ a == b && a * b ~/ b == a);
  return fits ? a * b : throw UnsupportedError('$a * $b leaves 64 bits');
}
