// How often a text occurs, without overlaps.
inline std::int64_t count_text(const std::string& text, const std::string& part) {
    if (part.empty()) return 1 + std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
    std::int64_t count = 0;
    for (std::size_t place = 0; (place = text.find(part, place)) != std::string::npos; place += part.size()) ++count;
    return count;
}
