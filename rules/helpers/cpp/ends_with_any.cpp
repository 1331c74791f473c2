// Whether a text ends with one of several.
inline bool ends_with_any(const std::string& text, const std::vector<std::string>& suffixes) {
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const std::string& suffix) { return text.ends_with(suffix); });
}
