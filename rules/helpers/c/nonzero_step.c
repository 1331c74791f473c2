// The step of a range, which must not be zero.
static int64_t nonzero_step(int64_t step) {
    if (step == 0) raise_error("ValueError", "range() arg 3 must not be zero");
    return step;
}
