// An integer rounded to a power of ten, halves to even.
static int64_t round_integer(int64_t n, int64_t digits) {
    if (digits >= 0) return n;
    int64_t unit = power(10, -digits), rest = floor_mod(n, unit), low = n - rest;
    return rest * 2 > unit || (rest * 2 == unit && low / unit % 2 != 0) ? low + unit : low;
}
