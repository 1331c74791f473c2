// Whether a text is a name.
inline bool is_identifier(const std::string& text) {
    return all_chars(text, [](char c) { return c == '_' || std::isalnum(c); }) && !std::isdigit(text[0]);
}
