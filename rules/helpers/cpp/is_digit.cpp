// Whether a code point is a decimal digit.
inline bool is_digit(std::int64_t c) {
    return (c >= '0' && c <= '9') || (c >= 0x660 && c <= 0x669) || (c >= 0xFF10 && c <= 0xFF19);
}
