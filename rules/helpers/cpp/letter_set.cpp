// The distinct characters of an ASCII text, each as a text.
inline std::set<std::string> letter_set(const std::string& text) {
    std::set<std::string> letters;
    for (const char c : text) letters.emplace(1, c);
    return letters;
}
