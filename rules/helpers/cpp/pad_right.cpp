// A text filled up at the right to a width.
inline std::string pad_right(const std::string& text, std::int64_t width, const std::string& fill = " ") {
    return text + repeat(one_char(fill), width - std::ssize(text));
}
