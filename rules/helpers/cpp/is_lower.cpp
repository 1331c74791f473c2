// Whether a text has a letter and none in upper case.
inline bool is_lower(const std::string& text) { return text == to_lower(text) && text != to_upper(text); }
