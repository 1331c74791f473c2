// What is in the first set only.
template <class T>
std::set<T> set_difference(const std::set<T>& a, const std::set<T>& b) {
    std::set<T> rest;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(rest, rest.end()));
    return rest;
}
