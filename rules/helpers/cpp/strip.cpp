// A text without white space, or without other characters, at both ends.
inline std::string strip(const std::string& text, const std::string& chars = " \t\n\r\v\f\x1c\x1d\x1e\x1f") {
    const std::size_t start = text.find_first_not_of(chars);
    return start == std::string::npos ? "" : text.substr(start, text.find_last_not_of(chars) - start + 1);
}
