// A remainder with the sign of the divisor.
static long FloorMod(long a, long b) => a % b + (a % b != 0 && a < 0 != b < 0 ? b : 0);
