// How often each item occurs.
template <class Map>
Map counts_of(const auto& items) {
    Map counts;
    for (const auto& item : items) ++counts[item];
    return counts;
}
