// The characters of an ASCII text, each as a text.
inline std::vector<std::string> letters_of(const std::string& text) {
    std::vector<std::string> letters;
    for (const char c : text) letters.emplace_back(1, c);
    return letters;
}
