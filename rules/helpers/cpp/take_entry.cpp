// Removes and gives the last inserted entry, or the first.
auto take_entry(auto& map, bool first = false) {
    if (map.empty()) throw KeyError("'popitem(): dictionary is empty'");
    const auto entry = first ? *map.begin() : *std::prev(map.end());
    map.erase(entry.first);
    return entry;
}
