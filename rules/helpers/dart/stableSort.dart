// Sorts in place and keeps the order of what compares as equal.
void stableSort<T>(List<T> items, int Function(T, T) compare) => items.setAll(0, stableSorted(items, compare));
