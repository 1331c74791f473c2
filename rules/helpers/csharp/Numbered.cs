// Pairs of a running number and an element.
static IEnumerable<(long, T)> Numbered<T>(IEnumerable<T> items, long start) => items.Select((item, i) => (start + i, item));
