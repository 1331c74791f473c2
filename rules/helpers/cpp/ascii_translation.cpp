// A table for translate: characters of one ASCII text become those of another, those of a third are deleted.
template <class Table>
Table ascii_translation(const std::string& from, const std::string& to, const std::string& deleted = "") {
    if (from.size() != to.size()) throw std::invalid_argument("the first two arguments must have equal length");
    Table table;
    for (std::size_t i = 0; i < from.size(); ++i) table[from[i]] = std::string(1, to[i]);
    for (const char c : deleted) table[c] = std::nullopt;
    return table;
}
