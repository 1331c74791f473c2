// A difference that must fit 64 bits.
int subtractExact(int a, int b) => (a ^ b) & (a ^ (a - b)) < 0 ? throw UnsupportedError('$a - $b leaves 64 bits') : a - b;
