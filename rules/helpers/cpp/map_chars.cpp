// A text with the code point of each character changed.
inline std::string map_chars(const std::string& text, std::int64_t (*change)(std::int64_t)) {
    std::string out;
    for (const std::string& c : chars_of(text)) out += char_of(change(code_of(c)));
    return out;
}
