// Removes and gives the last inserted entry, or the first.
template <class Key, class Value>
std::pair<Key, Value> take_entry(OrderedMap<Key, Value>& map, bool first = false) {
    if (map.empty()) throw std::out_of_range("key not found: the dictionary is empty");
    const std::pair<Key, Value> entry = first ? *map.begin() : *std::prev(map.end());
    map.erase(entry.first);
    return entry;
}
