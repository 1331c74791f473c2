// Makes a list a number of times as long.
void repeatInPlace<T>(List<T> items, int times) => items.replaceRange(0, items.length, repeated(items.toList(), times));
