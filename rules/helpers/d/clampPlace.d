// A bound that may count from the end, within a length.
size_t clampPlace(long i, size_t length) { return clamp(i < 0 ? i + long(length) : i, 0, long(length)); }
