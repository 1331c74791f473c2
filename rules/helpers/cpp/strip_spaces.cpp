// A text without white space at the start, at the end or both.
inline std::string strip_spaces(const std::string& text, bool start = true, bool end = true) {
    const std::string plain = plain_spaces(text), white = " \t\n\r\v\f\x1c\x1d\x1e\x1f";
    const std::size_t first = start ? std::min(plain.find_first_not_of(white), plain.size()) : 0;
    return text.substr(first, end ? std::max(plain.find_last_not_of(white) + 1, first) - first : std::string::npos);
}
