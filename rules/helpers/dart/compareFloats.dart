// The order of floats, in which both zeros are equal.
int compareFloats(double a, double b) => a < b ? -1 : a > b ? 1 : 0;
