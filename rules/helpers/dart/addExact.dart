// A sum that must fit 64 bits.
int addExact(int a, int b) => (a ^ (a + b)) & (b ^ (a + b)) < 0 ? throw UnsupportedError('$a + $b leaves 64 bits') : a + b;
