// A power modulo a number.
static long PowerModulo(long number, long exponent, long modulus)
{
    var result = BigInteger.ModPow(number, exponent, modulus);
    return (long)(!result.IsZero && result.Sign != Math.Sign(modulus) ? result + modulus : result);
}
