import 'dart:math';

/// Merge overlapping or touching (start, end) intervals, leaving the input alone.
List<(int, int)> mergeIntervals(List<(int, int)> intervals) {
  final merged = <(int, int)>[];
  for (final (start, end) in intervals.toList()..sort((a, b) => switch (a.$1.compareTo(b.$1)) { 0 => a.$2.compareTo(b.$2), final order => order })) {
    if (merged.isNotEmpty && start <= merged[merged.length - 1].$2) {
      final (lastStart, lastEnd) = merged.removeLast();
      merged.add((lastStart, max(lastEnd, end)));
    } else {
      merged.add((start, end));
    }
  }
  return merged;
}
