/// Removes and gives the first element.
fn pop_first<T>(items: &mut Vec<T>) -> T {
    assert!(!items.is_empty(), "IndexError: pop from an empty deque");
    items.remove(0)
}
