// A power of floats as a function of mathematics: what zero has none of is outside its domain.
static double RealPower(double x, double exponent) =>
    x == 0 && exponent < 0 ? throw new ArgumentException("math domain error") : FloatPower(x, exponent);
