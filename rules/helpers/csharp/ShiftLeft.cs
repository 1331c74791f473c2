// Shifts bits to the left; what leaves 64 bits is an error.
static long ShiftLeft(long value, long distance) =>
    distance >= 0 ? checked((long)(new BigInteger(value) << (int)distance)) : throw new ArgumentException("negative shift count");
