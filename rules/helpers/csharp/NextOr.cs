// The next element of an iterator, or a default.
static T NextOr<T>(IEnumerator<T> items, T other) => items.MoveNext() ? items.Current : other;
