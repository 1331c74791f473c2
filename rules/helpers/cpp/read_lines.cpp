// The remaining lines of standard input, with their ends.
inline std::vector<std::string> read_lines() {
    std::vector<std::string> lines;
    for (std::string line; !(line = read_line_end()).empty();) lines.push_back(line);
    return lines;
}
