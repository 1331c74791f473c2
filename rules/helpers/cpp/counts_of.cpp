// How often each item occurs.
template <class Map, class Items>
Map counts_of(const Items& items) {
    Map counts;
    for (const auto& item : items) ++counts[item];
    return counts;
}
