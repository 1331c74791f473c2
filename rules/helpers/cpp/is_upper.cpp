// Whether a text has a letter and none in lower case.
inline bool is_upper(const std::string& text) { return text == to_upper(text) && text != to_lower(text); }
