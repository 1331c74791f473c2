// The order of values whose types are known at run time only; some have none.
int compareValues(Object? a, Object? b) => switch ((a, b)) {
  (num x, num y) => x < y ? -1 : x > y ? 1 : 0,
  (String x, String y) => x.compareTo(y),
  (bool x, bool y) => (x ? 1 : 0) - (y ? 1 : 0),
  (bool x, num y) => compareValues(x ? 1 : 0, y),
  (num x, bool y) => compareValues(x, y ? 1 : 0),
  (List x, List y) => compareLists(x, y, compareValues),
  _ => throw TypeFailure("'<' not supported between these values"),
};
