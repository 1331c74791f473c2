// Whether two sets have no item in common.
template <class T>
bool is_disjoint(const std::set<T>& a, const std::set<T>& b) {
    return std::none_of(a.begin(), a.end(), [&](const T& item) { return b.contains(item); });
}
