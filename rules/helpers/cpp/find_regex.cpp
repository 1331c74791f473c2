// All matches of a pattern, or of its only group.
inline std::vector<std::string> find_regex(const std::string& pattern, const std::string& text) {
    const std::regex expression(pattern);
    std::vector<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match) found.push_back((*match)[match->size() == 2 ? 1 : 0]);
    return found;
}
