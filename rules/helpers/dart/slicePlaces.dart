// The places that a slice with a step takes.
List<int> slicePlaces(int length, int? from, int? to, int step) {
  if (step == 0) throw ArgumentError('slice step cannot be zero');
  final (low, high) = step > 0 ? (0, length) : (-1, length - 1);
  int bound(int? given, int missing) => given == null ? missing : (given < 0 ? given + length : given).clamp(low, high < low ? low : high);
  final start = bound(from, step > 0 ? low : high);
  final stop = bound(to, step > 0 ? high : low);
  return [for (var i = start; step > 0 ? i < stop : i > stop; i += step) i];
}
