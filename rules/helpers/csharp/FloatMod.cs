// A remainder with the sign of the divisor.
static double FloatMod(double a, double b)
{
    if (b == 0)
    {
        throw new DivideByZeroException("modulo by zero");
    }
    double rest = a % b;
    return rest != 0 && rest < 0 != b < 0 ? rest + b : rest;
}
