// Every row of a number of elements.
Iterable<List<T>> productRepeat<T>(Iterable<T> items, int times) {
  return Iterable.generate(times).fold([<T>[]], (rows, _) => rows.expand((row) => items.map((item) => [...row, item])).toList());
}
