// Whether all items of the first set are in the second, which has more.
template <class T>
bool is_proper_subset(const std::set<T>& a, const std::set<T>& b) { return a.size() < b.size() && std::ranges::includes(b, a); }
