// A floor quotient and its remainder.
static (double, double) FloatDivMod(double a, double b)
{
    double rest = FloatMod(a, b);
    return (Math.Round((a - rest) / b), rest);
}
