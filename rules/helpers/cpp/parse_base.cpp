// The integer that a text says, in a base from 2 to 36; what is no integer throws.
inline std::int64_t parse_base(const std::string& text, std::int64_t base) {
    std::string digits = strip(text);
    const std::int64_t sign = digits.starts_with("-") ? -1 : 1;
    if (digits.starts_with("-") || digits.starts_with("+")) digits.erase(0, 1);
    const char marks[] = {'0', base == 2 ? 'b' : base == 8 ? 'o' : base == 16 ? 'x' : '0', '\0'};
    if (marks[1] != '0' && to_lower(digits).starts_with(marks)) digits.erase(0, digits.size() > 2 && digits[2] == '_' ? 3 : 2);
    for (std::size_t i = 1; i + 1 < digits.size(); ++i) if (digits[i] == '_' && digits[i - 1] != '_' && digits[i + 1] != '_') digits.erase(i, 1);
    std::uint64_t n = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n, static_cast<int>(base));
    if (end != digits.data() + digits.size() || error == std::errc::invalid_argument) throw std::invalid_argument("invalid literal for int() with base " + std::to_string(base) + ": " + quoted(text));
    if (error != std::errc() || n > std::uint64_t(std::numeric_limits<std::int64_t>::max())) throw std::overflow_error("integer overflow");
    return sign * static_cast<std::int64_t>(n);
}
