// The integer that a text says; what is no integer throws.
inline std::int64_t parse_int(const std::string& text) {
    std::string digits = strip(text);
    for (std::size_t i = 1; i + 1 < digits.size(); ++i) if (digits[i] == '_' && std::isdigit(digits[i - 1]) && std::isdigit(digits[i + 1])) digits.erase(i, 1);
    if (digits.starts_with("+") && !digits.starts_with("+-")) digits.erase(0, 1);
    std::int64_t n = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
    if (end != digits.data() + digits.size() || error == std::errc::invalid_argument) throw std::invalid_argument("invalid literal for int() with base 10: " + quoted(text));
    if (error != std::errc()) throw std::overflow_error("integer overflow");
    return n;
}
