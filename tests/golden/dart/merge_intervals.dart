import 'dart:math';

/// Merge overlapping or touching (start, end) intervals, leaving the input alone.
List<(int, int)> mergeIntervals(List<(int, int)> intervals) {
  final merged = <(int, int)>[];
  for (final (start, end) in stableSorted(intervals, (a, b) => firstOrder([a.$1.compareTo(b.$1), a.$2.compareTo(b.$2)]))) {
    if (merged.isNotEmpty && start <= merged[merged.length - 1].$2) {
      final (lastStart, lastEnd) = merged.removeLast();
      merged.add((lastStart, max(lastEnd, end)));
    } else {
      merged.add((start, end));
    }
  }
  return merged;
}

// The first comparison that tells its values apart.
int firstOrder(List<int> comparisons) => comparisons.firstWhere((order) => order != 0, orElse: () => 0);

// Sorts in place and keeps the order of what compares as equal.
void stableSort<T>(List<T> items, int Function(T, T) compare) {
  final indexed = items.indexed.toList();
  indexed.sort((a, b) {
    final order = compare(a.$2, b.$2);
    return order != 0 ? order : a.$1 - b.$1;
  });
  items.setAll(0, indexed.map((pair) => pair.$2));
}

// A sorted copy that keeps the order of what compares as equal.
List<T> stableSorted<T>(Iterable<T> items, int Function(T, T) compare) {
  final sorted = List<T>.of(items);
  stableSort(sorted, compare);
  return sorted;
}
