// The items sorted by a comparison that gives a negative number where the first comes first; stable.
template <class T, class Compare>
std::vector<T> sorted_cmp(std::vector<T> items, Compare compare) {
    sort_cmp(items, compare);
    return items;
}
