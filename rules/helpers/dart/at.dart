// The element at an index, which may count from the end.
T at<T>(List<T> items, int index) => items[index < 0 ? index + items.length : index];
