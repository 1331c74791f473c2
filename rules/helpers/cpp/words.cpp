// The words of a text, split at white space.
inline std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> parts;
    for (auto start = text.begin(), end = start; (start = std::find_if_not(end, text.end(), is_white)) != text.end();) {
        end = std::find_if(start, text.end(), is_white);
        parts.emplace_back(start, end);
    }
    return parts;
}
