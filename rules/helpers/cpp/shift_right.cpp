// A right shift by any number of bits.
inline std::int64_t shift_right(std::int64_t value, std::int64_t bits) {
    if (bits < 0) throw std::invalid_argument("negative shift count");
    return value >> std::min<std::int64_t>(bits, 63);
}
