// All matches of a pattern.
inline std::vector<Match> matches_of(const std::string& pattern, const std::string& text) {
    const std::regex wanted(pattern);
    std::vector<Match> found;
    for (std::sregex_iterator match(text.begin(), text.end(), wanted), end; match != end; ++match) found.emplace_back(*match);
    return found;
}
