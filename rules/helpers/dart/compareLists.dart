// The lexicographic order of lists.
int compareLists<T>(List<T> a, List<T> b, int Function(T, T) compare) {
  for (var i = 0; i < a.length && i < b.length; i++) {
    final order = compare(a[i], b[i]);
    if (order != 0) return order;
  }
  return a.length - b.length;
}
