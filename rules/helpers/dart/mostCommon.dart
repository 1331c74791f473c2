// Values and their counts, the most frequent first.
List<(T, int)> mostCommon<T>(Map<T, int> counts) {
  return stableSorted(counts.entries.map((e) => (e.key, e.value)), (a, b) => b.$2.compareTo(a.$2));
}
