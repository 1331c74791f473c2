// A difference that must fit 64 bits.
int subtractExact(int a, int b) {
  final difference = a - b;
  if ((a ^ b) & (a ^ difference) < 0) throw UnsupportedError('$a - $b leaves 64 bits');
  return difference;
}
