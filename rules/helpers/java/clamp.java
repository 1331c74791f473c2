// A bound of a slice, which may count from the end, as a place from 0 to the size.
static int clamp(long bound, int size) {
    return (int) Math.max(0, Math.min(size, bound < 0 ? bound + size : bound));
}
