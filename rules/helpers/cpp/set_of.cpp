// The distinct items.
template <class T>
std::set<T> set_of(const std::vector<T>& items) { return {items.begin(), items.end()}; }
