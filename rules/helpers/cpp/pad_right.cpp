// A text filled up at the right to a width.
inline std::string pad_right(const std::string& text, std::int64_t width, char fill = ' ') {
    return text + std::string(std::max<std::int64_t>(width - std::ssize(text), 0), fill);
}
