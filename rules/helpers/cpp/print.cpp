// Writes a line.
inline void print(const std::string& text) { std::cout << text << '\n'; }
