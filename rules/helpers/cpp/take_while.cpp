// Items up to the first that fails a test.
template <class Test, class T>
std::vector<T> take_while(Test test, const std::vector<T>& items) {
    return {items.begin(), std::find_if_not(items.begin(), items.end(), test)};
}
