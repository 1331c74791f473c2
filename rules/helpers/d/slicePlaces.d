// The indices of a slice with a step.
long[] slicePlaces(size_t length, Nullable!long start, Nullable!long stop, long step) {
    return sliceStep(iota(long(length)).array, start, stop, step);
}
