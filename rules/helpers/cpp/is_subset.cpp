// Whether all items of the first set are in the second.
template <class T>
bool is_subset(const std::set<T>& a, const std::set<T>& b) {
    return std::includes(b.begin(), b.end(), a.begin(), a.end());
}
