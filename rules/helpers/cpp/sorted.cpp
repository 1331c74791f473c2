// The items in ascending order, or in the order that a comparison says; stable.
template <class T, class Less = std::less<>>
std::vector<T> sorted(std::vector<T> items, Less less = {}) {
    std::stable_sort(items.begin(), items.end(), less);
    return items;
}
