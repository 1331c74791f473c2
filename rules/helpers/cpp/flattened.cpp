// The items of the items.
template <class T>
std::vector<T> flattened(const std::vector<std::vector<T>>& lists, std::vector<T> items = {}) {
    for (const std::vector<T>& list : lists) items.insert(items.end(), list.begin(), list.end());
    return items;
}
