// A remainder with the sign of the divisor.
static double FloatMod(double a, double b)
{
    if (b == 0)
    {
        throw new DivideByZeroException("modulo by zero");
    }
    double rest = a % b;
    if (rest == 0)
    {
        return Math.CopySign(0, b);
    }
    return rest < 0 != b < 0 ? rest + b : rest;
}
