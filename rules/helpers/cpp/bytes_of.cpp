// Bytes of integers from 0 to 255.
inline std::vector<std::uint8_t> bytes_of(const std::vector<std::int64_t>& numbers) {
    if (std::any_of(numbers.begin(), numbers.end(), [](std::int64_t n) { return n < 0 || n > 255; })) throw std::invalid_argument("bytes must be in range(0, 256)");
    return {numbers.begin(), numbers.end()};
}
