// A shift to the right.
static int64_t shift_right(int64_t n, int64_t places) {
    if (places < 0) raise_error("ValueError", "negative shift count");
    return n >> (places > 63 ? 63 : places);
}
