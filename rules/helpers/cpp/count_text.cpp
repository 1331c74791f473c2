// How often a text occurs, without overlaps.
inline std::int64_t count_text(const std::string& text, const std::string& part) {
    if (part.empty()) return std::ssize(text) + 1;
    std::int64_t count = 0;
    for (std::size_t place = 0; (place = text.find(part, place)) != std::string::npos; place += part.size()) ++count;
    return count;
}
