// Orders values element by element.
static IComparer<T> Ordering<T>() => Comparer<T>.Create((a, b) => Compare(a, b));
