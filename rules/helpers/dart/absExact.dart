// The size of an integer, which must fit 64 bits.
int absExact(int n) => n.abs() >= 0 ? n.abs() : throw UnsupportedError('the size of $n leaves 64 bits');
