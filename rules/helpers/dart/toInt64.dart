// A big integer that must fit 64 bits.
int toInt64(BigInt value) => value.isValidInt ? value.toInt() : throw OverflowError('$value leaves 64 bits');
