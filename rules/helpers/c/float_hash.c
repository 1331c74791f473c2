// A hash of a float; zero has only one.
static uint64_t float_hash(double x) {
    int64_t bits = 0;
    if (x != 0) memcpy(&bits, &x, sizeof bits);
    return int_hash(bits);
}
