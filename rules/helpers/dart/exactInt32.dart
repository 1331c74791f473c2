// An integer that must fit 32 bits.
int exactInt32(int value) => value == value.toSigned(32) ? value : throw UnsupportedError('integer overflow');
