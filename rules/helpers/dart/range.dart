// Integers from a start up or down to a bound.
Iterable<int> range(int start, int stop, [int step = 1]) sync* {
  if (step == 0) throw ArgumentError('the step of a range must not be zero');
  for (var i = start; step > 0 ? i < stop : i > stop; i += step) {
    yield i;
  }
}
