// A text in lower case; a capital sigma at the end of a word becomes the final one.
inline std::string lower_text(const std::string& text) {
    const std::vector<std::string> chars = chars_of(text);
    std::string out;
    for (std::size_t i = 0; i < chars.size(); ++i) {
        const bool last = i > 0 && is_letter(code_of(chars[i - 1])) && (i + 1 == chars.size() || !is_letter(code_of(chars[i + 1])));
        out += last && chars[i] == "Σ" ? "ς" : char_of(lower_code(code_of(chars[i])));
    }
    return out;
}
