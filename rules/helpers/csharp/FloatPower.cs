// A power of floats; what has no real result is an error.
static double FloatPower(double x, double exponent)
{
    if (x == 0 && exponent < 0)
    {
        throw new DivideByZeroException("0.0 cannot be raised to a negative power");
    }
    double power = Math.Pow(x, exponent);
    if (double.IsNaN(power) && !double.IsNaN(x) && !double.IsNaN(exponent))
    {
        throw new ArgumentException("math domain error");
    }
    return double.IsInfinity(power) && double.IsFinite(x) && double.IsFinite(exponent) ? throw new OverflowException("result too large") : power;
}
