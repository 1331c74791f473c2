// All tuples with an item of each vector, the last changing fastest.
template <class A, class B>
std::vector<std::pair<A, B>> cartesian(const std::vector<A>& a, const std::vector<B>& b) {
    std::vector<std::pair<A, B>> rows;
    for (const A& x : a) for (const B& y : b) rows.emplace_back(x, y);
    return rows;
}
