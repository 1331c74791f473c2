// A text without white space, or without other characters, at the end.
inline std::string rstrip(const std::string& text, const std::string& chars = " \t\n\r\v\f\x1c\x1d\x1e\x1f") {
    return text.substr(0, text.find_last_not_of(chars) + 1);
}
