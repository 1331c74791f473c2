// A quotient rounded down.
int floorDiv(int a, int b) {
  if (a == -0x8000000000000000 && b == -1) throw UnsupportedError('the quotient leaves 64 bits');
  return a ~/ b - (a.remainder(b) != 0 && (a < 0) != (b < 0) ? 1 : 0);
}
