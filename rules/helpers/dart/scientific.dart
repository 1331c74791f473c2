// Text with so many digits after the point and an exponent of two digits at least.
String scientific(double x, int digits) => x.isFinite ? exponentText(exponential(x, digits)) : floatText(x);
