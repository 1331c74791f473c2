// Whether a code point is a decimal digit, of any script that is much used.
inline bool is_digit(std::int64_t c) {
    const auto zeros = {0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0, 0x1810, 0xFF10};
    return std::any_of(zeros.begin(), zeros.end(), [&](std::int64_t zero) { return c >= zero && c < zero + 10; });
}
