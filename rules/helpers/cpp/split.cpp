// The parts of a text between separators, split a number of times at most.
inline std::vector<std::string> split(const std::string& text, const std::string& separator, std::int64_t max = -1) {
    if (separator.empty()) throw std::invalid_argument("empty separator");
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t end; std::ssize(parts) != max && (end = text.find(separator, start)) != std::string::npos; start = end + separator.size()) parts.push_back(text.substr(start, end - start));
    parts.push_back(text.substr(start));
    return parts;
}
