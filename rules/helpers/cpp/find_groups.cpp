// The groups of all matches of a pattern.
inline std::vector<std::vector<std::string>> find_groups(const std::string& pattern, const std::string& text) {
    const std::regex expression(pattern);
    std::vector<std::vector<std::string>> found;
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match) found.emplace_back(match->begin() + 1, match->end());
    return found;
}
