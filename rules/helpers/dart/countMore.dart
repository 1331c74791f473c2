// Adds how often values occur.
void countMore<T>(Map<T, int> counts, Iterable<T> items) {
  for (final item in items) {
    counts[item] = (counts[item] ?? 0) + 1;
  }
}
