// A text before a separator, the separator, and the text after it; at its first or its last occurrence.
inline std::tuple<std::string, std::string, std::string> partition_at(const std::string& text, const std::string& separator, bool last = false) {
    if (separator.empty()) throw std::invalid_argument("empty separator");
    const std::size_t place = last ? text.rfind(separator) : text.find(separator);
    if (place == std::string::npos) return last ? std::tuple(std::string(), std::string(), text) : std::tuple(text, std::string(), std::string());
    return {text.substr(0, place), separator, text.substr(place + separator.size())};
}
