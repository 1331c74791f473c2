// A quotient rounded towards minus infinity.
static BigInteger BigFloorDiv(BigInteger a, BigInteger b)
{
    var quotient = BigInteger.DivRem(a, b, out BigInteger rest);
    return !rest.IsZero && rest.Sign != b.Sign ? quotient - 1 : quotient;
}
