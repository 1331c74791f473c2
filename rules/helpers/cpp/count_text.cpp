// How often a text occurs between two bounds, without overlaps.
inline std::int64_t count_text(const std::string& text, const std::string& part, std::int64_t start = 0, std::int64_t stop = std::numeric_limits<std::int64_t>::max()) {
    if (start > std::ssize(text)) return 0;
    const std::string inside = slice(text, start, stop);
    if (part.empty()) return std::ssize(inside) + 1;
    std::int64_t count = 0;
    for (std::size_t place = inside.find(part); place != std::string::npos; place = inside.find(part, place + part.size())) ++count;
    return count;
}
