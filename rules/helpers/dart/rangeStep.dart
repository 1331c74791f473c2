// The step of a range, which must not be zero.
int rangeStep(int step) => step != 0 ? step : throw ArgumentError('the step of a range must not be zero');
