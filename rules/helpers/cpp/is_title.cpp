// Whether every run of letters is capitalised and there is one.
inline bool is_title(const std::string& text) { return text == title_case(text) && to_upper(text) != to_lower(text); }
