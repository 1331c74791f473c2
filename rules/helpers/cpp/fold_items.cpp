// Folds from the left, starting with the first item.
template <class Combine, class T>
T fold_items(Combine combine, const std::vector<T>& items) {
    if (items.empty()) throw TypeError("reduce() of empty iterable with no initial value");
    T result = items.front();
    for (std::size_t i = 1; i < items.size(); ++i) result = combine(result, items[i]);
    return result;
}
