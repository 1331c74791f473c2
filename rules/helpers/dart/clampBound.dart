// A bound of a slice, which may count from the end, as a place from 0 to the length.
int clampBound(int bound, int length) => (bound < 0 ? bound + length : bound).clamp(0, length);
