// An ASCII text with characters replaced by a table of codes; none deletes.
template <class Table>
std::string translate_ascii(const std::string& text, const Table& table) {
    std::string out;
    for (const char c : text) {
        const auto entry = table.find(c);
        out += entry == table.end() ? std::string(1, c) : entry->second.value_or("");
    }
    return out;
}
