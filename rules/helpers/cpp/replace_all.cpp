// A text with all occurrences of a part, which is not empty, replaced.
inline std::string replace_all(std::string text, const std::string& part, const std::string& replacement) {
    for (std::size_t place = 0; (place = text.find(part, place)) != std::string::npos; place += replacement.size()) text.replace(place, part.size(), replacement);
    return text;
}
