// The characters of a text, each as a text.
inline std::vector<std::string> chars_of(const std::string& text) {
    std::vector<std::string> chars;
    for (const char c : text) {
        if ((c & 0xC0) == 0x80 && !chars.empty()) chars.back() += c;
        else chars.emplace_back(1, c);
    }
    return chars;
}
