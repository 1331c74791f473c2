// Adds all items.
template <class T, class Items>
void insert_all(std::set<T>& items, const Items& others) { items.insert(others.begin(), others.end()); }
