// A mantissa between 0.5 and 1, and a power of 2.
static (double, long) MantissaExponent(double x)
{
    long exponent = x == 0 ? 0 : Math.ILogB(x) + 1;
    return (Math.ScaleB(x, (int)-exponent), exponent);
}
