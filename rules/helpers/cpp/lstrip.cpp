// A text without white space, or without other characters, at the start.
inline std::string lstrip(const std::string& text, const std::string& chars = " \t\n\r\v\f\x1c\x1d\x1e\x1f") {
    return text.substr(std::min(text.find_first_not_of(chars), text.size()));
}
