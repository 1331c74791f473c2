// Running results, sums unless a function says otherwise.
template <class T, class Combine = std::plus<>>
std::vector<T> accumulate(std::vector<T> items, Combine combine = {}) {
    std::partial_sum(items.begin(), items.end(), items.begin(), combine);
    return items;
}
