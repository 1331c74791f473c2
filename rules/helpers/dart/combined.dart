// The elements combined from left to right; there must be one.
T combined<T>(Iterable<T> items, T Function(T, T) combine) {
  final left = items.iterator;
  if (!left.moveNext()) throw TypeFailure('nothing to combine');
  var result = left.current;
  while (left.moveNext()) {
    result = combine(result, left.current);
  }
  return result;
}
