// A remainder with the sign of the divisor.
static long FloorMod(long a, long b)
{
    long rest = a % b;
    return rest != 0 && rest < 0 != b < 0 ? rest + b : rest;
}
