// An integer rounded to a power of ten, halves to even.
inline std::int64_t round_integer(std::int64_t x, std::int64_t digits) {
    if (digits >= 0) return x;
    const std::int64_t unit = power(10, -digits), rest = floor_mod(x, unit), low = x - rest;
    return rest * 2 > unit || (rest * 2 == unit && low / unit % 2 != 0) ? low + unit : low;
}
