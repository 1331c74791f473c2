// Whether a code point is a digit: a decimal one, a raised, lowered or circled one.
inline bool is_any_digit(std::int64_t c) {
    return is_digit(c) || c == 0xB2 || c == 0xB3 || c == 0xB9 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079) || (c >= 0x2080 && c <= 0x2089) || (c >= 0x2460 && c <= 0x2468);
}
