// Removes the first occurrence of a value, which must be there.
void removeItem<T>(List<T> items, T value) => items.remove(value) ? null : throw ArgumentError('list.remove(x): x not in list');
