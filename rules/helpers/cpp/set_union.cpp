// What is in either set.
template <class T>
std::set<T> set_union(std::set<T> a, const std::set<T>& b) {
    a.insert(b.begin(), b.end());
    return a;
}
