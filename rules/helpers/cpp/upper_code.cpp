// A code point in upper case: Latin, Greek and Cyrillic.
inline std::int64_t upper_code(std::int64_t c) {
    if (c >= 0x450 && c <= 0x45F) return c - 80;
    for (const std::int64_t upper : {c - 32, c - 1}) if (upper > 0 && lower_code(upper) == c) return upper;
    return c == 0xFF ? 0x178 : c == 0x3C2 ? 0x3A3 : c;
}
