// A remainder with the sign of the divisor.
static BigInteger BigFloorMod(BigInteger a, BigInteger b)
{
    var rest = a % b;
    return !rest.IsZero && rest.Sign != b.Sign ? rest + b : rest;
}
