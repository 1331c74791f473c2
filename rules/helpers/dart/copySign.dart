// The size of one number with the sign of another.
double copySign(double x, double sign) => x.isNegative == sign.isNegative ? x : -x;
