// Shifts bits to the left; what leaves 64 bits is an error.
static long ShiftLeft(long value, long distance) => checked((long)(new BigInteger(value) << (int)distance));
