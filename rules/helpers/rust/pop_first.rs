/// Removes and gives the first element.
fn pop_first<T>(items: &mut Vec<T>) -> T {
    if items.is_empty() {
        panic!("IndexError: pop from an empty deque");
    }
    items.remove(0)
}
