// The counts of two maps combined; only positive ones stay.
Map<T, int> combineCounts<T>(Map<T, int> a, Map<T, int> b, int Function(int, int) combine) => {
  for (final key in {...a.keys, ...b.keys})
    if (combine(a[key] ?? 0, b[key] ?? 0) case final count when count > 0) key: count,
};
