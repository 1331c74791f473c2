// A text filled up at the left to a width.
inline std::string pad_left(const std::string& text, std::int64_t width, char fill = ' ') {
    return std::string(std::max<std::int64_t>(width - std::ssize(text), 0), fill) + text;
}
