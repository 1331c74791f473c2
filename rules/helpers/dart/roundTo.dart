// Rounded to a number of decimals, 20 at most, exact halves to even.
double roundTo(double x, int digits) => x.isFinite && x.abs() < 1e21 ? double.parse(fixed(x, digits)) : x;
