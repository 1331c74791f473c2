// The integer of any size that a text says; what is no integer throws.
inline BigInt big_parse(const std::string& text) {
    std::string digits = strip(text);
    const bool negative = digits.starts_with("-");
    if (negative || digits.starts_with("+")) digits.erase(0, 1);
    for (std::size_t i = 1; i + 1 < digits.size(); ++i) if (digits[i] == '_' && digits[i - 1] != '_' && digits[i + 1] != '_') digits.erase(i, 1);
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) {
        throw std::invalid_argument("invalid literal for int() with base 10: " + quoted(text));
    }
    std::vector<std::int64_t> groups;
    for (std::size_t end = digits.size(); end > 0; end -= std::min<std::size_t>(end, 9)) {
        const std::size_t start = end < 9 ? 0 : end - 9;
        groups.push_back(std::stoll(digits.substr(start, end - start)));
    }
    return {negative, groups};
}
