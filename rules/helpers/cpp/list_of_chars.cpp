// The characters of a text.
inline std::vector<char> list_of_chars(const std::string& text) { return {text.begin(), text.end()}; }
