// A text without a suffix it may have.
inline std::string without_suffix(const std::string& text, const std::string& suffix) {
    return text.ends_with(suffix) ? text.substr(0, text.size() - suffix.size()) : text;
}
