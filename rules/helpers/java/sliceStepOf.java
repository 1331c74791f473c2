// The step of a slice, which may not be zero.
static long sliceStepOf(long step) {
    if (step == 0) {
        throw new IllegalArgumentException("slice step cannot be zero");
    }
    return step;
}
