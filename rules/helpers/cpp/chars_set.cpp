// The distinct characters of a text, each as a text.
inline std::set<std::string> chars_set(const std::string& text) {
    const std::vector<std::string> chars = chars_of(text);
    return {chars.begin(), chars.end()};
}
