// A bound of a slice: it may count from the end and stays inside.
static int64_t clamped(int64_t bound, int64_t length) {
    return bound > length ? length : bound >= 0 ? bound : bound < -length ? 0 : bound + length;
}
