// A text filled up at the left to a width.
inline std::string pad_left(const std::string& text, std::int64_t width, const std::string& fill = " ") {
    return repeat(one_char(fill), width - std::ssize(text)) + text;
}
