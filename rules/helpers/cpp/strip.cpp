// A text without white space, or without other characters, at both ends.
inline std::string strip(const std::string& text, const std::string& chars = " \t\n\r\v\f\x1c\x1d\x1e\x1f") {
    return lstrip(rstrip(text, chars), chars);
}
