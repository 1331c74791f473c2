// The items of a set as a vector.
template <class T>
std::vector<T> list_of_set(const std::set<T>& items) { return {items.begin(), items.end()}; }
