// A large integer that must fit into 64 bits.
inline std::int64_t big_integer(const BigInt& value) {
    std::int64_t result = 0;
    const std::string text = value.text();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
    if (error != std::errc()) throw std::overflow_error("integer overflow");
    return result;
}
