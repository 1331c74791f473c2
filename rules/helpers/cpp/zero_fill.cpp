// A text filled up with zeros after its sign to a width.
inline std::string zero_fill(const std::string& text, std::int64_t width) {
    const std::size_t sign = text.starts_with("-") || text.starts_with("+");
    return text.substr(0, sign) + pad_left(text.substr(sign), width - static_cast<std::int64_t>(sign), '0');
}
