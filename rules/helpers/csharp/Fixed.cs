// Decimal text with so many digits after the point, exact halves to even.
static string Fixed(double x, long digits)
{
    if (double.IsNaN(x) || double.IsInfinity(x))
    {
        return double.IsNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
    }
    long bits = BitConverter.DoubleToInt64Bits(Math.Abs(x));
    int exponent = (int)Math.Max(1, bits >> 52) - 1075;
    BigInteger mantissa = (bits & ((1L << 52) - 1)) + (bits >> 52 == 0 ? 0 : 1L << 52);
    var number = mantissa * BigInteger.Pow(10, (int)digits) << Math.Max(0, exponent);
    var unit = BigInteger.One << Math.Max(0, -exponent);
    var quotient = BigInteger.DivRem(number, unit, out BigInteger rest);
    if (2 * rest > unit || (2 * rest == unit && !quotient.IsEven))
    {
        quotient += 1;
    }
    string text = quotient.ToString().PadLeft((int)digits + 1, '0');
    string whole = (double.IsNegative(x) ? "-" : "") + text[..^(int)digits];
    return digits > 0 ? whole + "." + text[^(int)digits..] : whole;
}
