// A left shift that stops where 64 bits do not suffice.
inline std::int64_t shift_left(std::int64_t value, std::int64_t bits) {
    if (bits < 0) throw std::invalid_argument("negative shift count");
    if (value != 0 && (bits > 62 || std::abs(value) > std::numeric_limits<std::int64_t>::max() >> bits)) throw std::overflow_error("integer overflow");
    return value == 0 ? 0 : value << bits;
}
