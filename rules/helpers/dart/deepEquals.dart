// Whether two values are equal, collections by what they hold.
bool deepEquals(Object? a, Object? b) => switch ((a, b)) {
  (List x, List y) => x.length == y.length && Iterable.generate(x.length).every((i) => deepEquals(x[i], y[i])),
  (Set x, Set y) => x.length == y.length && x.every(y.contains),
  (Map x, Map y) => x.length == y.length && x.keys.every((key) => y.containsKey(key) && deepEquals(x[key], y[key])),
  _ => a == b,
};
