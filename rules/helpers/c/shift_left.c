// A shift to the left that must fit into 64 bits.
static int64_t shift_left(int64_t n, int64_t places) {
    if (places < 0) raise_error("ValueError", "negative shift count");
    if (places > 62 && n != 0) raise_error("OverflowError", "integer overflow");
    return n == 0 ? 0 : multiply(n, INT64_C(1) << places);
}
