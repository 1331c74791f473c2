// The columns of a table, as many as its shortest row has.
Iterable<List<T>> transpose<T>(Iterable<Iterable<T>> table) sync* {
  final rows = table.map((row) => row.iterator).toList();
  while (rows.isNotEmpty && rows.every((row) => row.moveNext())) {
    yield [for (final row in rows) row.current];
  }
}
