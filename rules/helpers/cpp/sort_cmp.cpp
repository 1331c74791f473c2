// Sorts by a comparison that gives a negative number where the first comes first; stable.
template <class T, class Compare>
void sort_cmp(std::vector<T>& items, Compare compare) {
    std::stable_sort(items.begin(), items.end(), [&](const T& a, const T& b) { return compare(a, b) < 0; });
}
