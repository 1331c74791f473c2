// Adds one for each item.
template <class Map, class Items>
void count_items(Map& counts, const Items& items) {
    for (const auto& item : items) ++counts[item];
}
