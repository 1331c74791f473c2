// Items from the first that fails a test on.
template <class Test, class T>
std::vector<T> drop_while(Test test, const std::vector<T>& items) {
    return {std::find_if_not(items.begin(), items.end(), test), items.end()};
}
