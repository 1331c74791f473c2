// A sum that must fit 64 bits.
int addExact(int a, int b) {
  final sum = a + b;
  if ((a ^ sum) & (b ^ sum) < 0) throw UnsupportedError('$a + $b leaves 64 bits');
  return sum;
}
