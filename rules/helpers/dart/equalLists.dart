// Whether two lists are equal element by element.
bool equalLists<T>(List<T> a, List<T> b, bool Function(T, T) equal) {
  return a.length == b.length && Iterable.generate(a.length).every((i) => equal(a[i], b[i]));
}
