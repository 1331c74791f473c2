// A big integer that must fit 64 bits.
int toInt64(BigInt value) => value.isValidInt ? value.toInt() : throw UnsupportedError('$value leaves 64 bits');
