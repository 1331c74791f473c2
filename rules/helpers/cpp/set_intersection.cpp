// What is in both sets.
template <class T>
std::set<T> set_intersection(const std::set<T>& a, const std::set<T>& b) {
    std::set<T> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
    return both;
}
