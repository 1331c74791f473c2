// A step, which may not be zero.
static long RangeStep(long step) => step != 0 ? step : throw new ArgumentException("range step cannot be zero");
