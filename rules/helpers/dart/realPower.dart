// A power of floats as a function of mathematics: what zero has none of is outside its domain.
double realPower(double base, double exponent) =>
    base == 0 && exponent < 0 ? throw ArgumentError('math domain error') : floatPower(base, exponent);
