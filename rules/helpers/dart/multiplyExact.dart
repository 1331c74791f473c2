// A product that must fit 64 bits.
int multiplyExact(int a, int b) => a == 0 || b == 0 || (a * b ~/ a == b && a * b ~/ b == a) ? a * b : throw UnsupportedError('$a * $b leaves 64 bits');
