// The digits of an integer in a base, after a prefix.
inline std::string digits_of(std::int64_t n, std::int64_t base, const std::string& prefix = "") {
    char buffer[66];
    const std::string text(buffer, std::to_chars(buffer, buffer + 66, n, static_cast<int>(base)).ptr);
    return n < 0 ? "-" + prefix + text.substr(1) : prefix + text;
}
