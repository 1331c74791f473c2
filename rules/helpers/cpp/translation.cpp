// A table for translate: characters of one text become those of another, those of a third are deleted.
template <class Table>
Table translation(const std::string& from, const std::string& to, const std::string& deleted = "") {
    const auto keys = chars_of(from), values = chars_of(to);
    if (keys.size() != values.size()) throw std::invalid_argument("the first two arguments must have equal length");
    Table table;
    for (std::size_t i = 0; i < keys.size(); ++i) table[code_of(keys[i])] = values[i];
    for (const std::string& c : chars_of(deleted)) table[code_of(c)] = std::nullopt;
    return table;
}
