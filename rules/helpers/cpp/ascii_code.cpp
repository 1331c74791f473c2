// The code of an ASCII text of one character.
inline std::int64_t ascii_code(const std::string& text) {
    if (text.size() != 1) throw TypeError("ord() expected a character");
    return text.front();
}
