// A step, which may not be zero.
static long rangeStep(long step) {
    if (step == 0) {
        throw new IllegalArgumentException("range step cannot be zero");
    }
    return step;
}
