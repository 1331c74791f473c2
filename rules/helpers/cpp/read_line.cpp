// The next line of standard input; throws at its end.
inline std::string read_line() {
    std::string line;
    if (!std::getline(std::cin, line)) throw EOFError("EOF when reading a line");
    return line;
}
