// The texts of a match's groups.
inline std::vector<std::string> texts_of(const Match& match) {
    std::vector<std::string> texts;
    for (std::size_t i = 1; i < match.groups.size(); ++i) texts.push_back(match.groups[i].value());
    return texts;
}
