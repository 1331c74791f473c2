// Removes and returns the element at an index, which may count from the end.
T popAt<T>(List<T> items, int index) => items.removeAt(index < 0 ? index + items.length : index);
