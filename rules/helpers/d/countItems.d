// Adds items to counts.
void countItems(D, T)(ref D counts, T[] items) { foreach (item; items) counts[item] = getOr(counts, item, 0L) + 1; }
