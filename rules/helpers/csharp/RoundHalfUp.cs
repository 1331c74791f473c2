// The nearest integer, halves towards plus infinity.
static long RoundHalfUp(double x) => Saturated(Math.Floor(x) + (x - Math.Floor(x) >= 0.5 ? 1 : 0), long.MinValue, long.MaxValue);
