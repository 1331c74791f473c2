// A bound of a slice, which may count from the end, as a place from 0 to the size.
static int Clamp(long bound, int size) => (int)Math.Clamp(bound < 0 ? bound + size : bound, 0, size);
