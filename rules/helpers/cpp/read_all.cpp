// The rest of standard input.
inline std::string read_all() { return {std::istreambuf_iterator<char>(std::cin), {}}; }
