// A table for translate from a map of characters.
template <class Table>
Table translation_of(const auto& characters) {
    Table table;
    for (const auto& [key, text] : characters) table[code_of(key)] = text;
    return table;
}
