// Adds the counts of another map, times a factor.
void addCounts<T>(Map<T, int> counts, Map<T, int> others, int factor) {
  others.forEach((item, count) => counts[item] = (counts[item] ?? 0) + factor * count);
}
