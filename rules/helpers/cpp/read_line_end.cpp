// The next line of standard input with its end; empty at the end of input.
inline std::string read_line_end() {
    std::string line;
    if (!std::getline(std::cin, line)) return "";
    return std::cin.eof() ? line : line + "\n";
}
