// The next element of an iterator.
static T NextItem<T>(IEnumerator<T> items) => items.MoveNext() ? items.Current : throw new StopIteration();
