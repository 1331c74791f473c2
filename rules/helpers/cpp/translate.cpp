// A text with characters replaced by a table of code points; none deletes.
template <class Table>
std::string translate(const std::string& text, const Table& table) {
    std::string out;
    for (const std::string& c : chars_of(text)) {
        const auto entry = table.find(code_of(c));
        if (entry == table.end()) out += c;
        else if (entry->second) out += *entry->second;
    }
    return out;
}
