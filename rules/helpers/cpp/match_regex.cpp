// The first match of a pattern, or none.
inline std::optional<Match> match_regex(const std::string& pattern, const std::string& text, std::regex_constants::match_flag_type where = {}, bool whole = false) {
    std::smatch found;
    const std::regex wanted(pattern);
    if (!(whole ? std::regex_match(text, found, wanted) : std::regex_search(text, found, wanted, where))) return std::nullopt;
    return Match(found);
}
