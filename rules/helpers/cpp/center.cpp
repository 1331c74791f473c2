// A text in the middle of a width.
inline std::string center(const std::string& text, std::int64_t width, char fill = ' ') {
    const std::int64_t free = std::max<std::int64_t>(0, width - std::ssize(text)), left = free / 2 + (free & width & 1);
    return std::string(left, fill) + text + std::string(free - left, fill);
}
