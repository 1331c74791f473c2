// A number's text with commas between groups of three digits.
inline std::string grouped(std::string text) {
    const std::int64_t whole = std::min(text.find('.'), text.size());
    for (std::int64_t i = whole - 3; i > (text[0] == '-'); i -= 3) text.insert(i, ",");
    return text;
}
