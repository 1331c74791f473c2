// The sum of floats without rounding in between.
double exactSum(Iterable<double> items) {
  final partials = <double>[];
  for (var x in items) {
    var used = 0;
    for (var y in partials.toList()) {
      if (x.abs() < y.abs()) (x, y) = (y, x);
      final high = x + y;
      final low = y - (high - x);
      if (low != 0) partials[used++] = low;
      x = high;
    }
    partials.replaceRange(used, partials.length, [x]);
  }
  return partials.reversed.fold(0.0, (sum, x) => sum + x);
}
