// Fraction and whole part of a float.
(double, double) fractionWhole(double x) => (x.isInfinite ? copySign(0.0, x) : copySign(x.remainder(1.0), x), x.truncateToDouble());
