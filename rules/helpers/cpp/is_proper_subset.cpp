// Whether a set is a subset of another that is larger.
template <class T>
bool is_proper_subset(const std::set<T>& a, const std::set<T>& b) { return a.size() < b.size() && is_subset(a, b); }
