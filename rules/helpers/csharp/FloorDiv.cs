// A quotient rounded towards minus infinity.
static long FloorDiv(long a, long b) => a / b - (a % b != 0 && a < 0 != b < 0 ? 1 : 0);
