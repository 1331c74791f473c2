/// Removes and gives the last element.
fn pop_last<T>(items: &mut Vec<T>) -> T {
    items.pop().expect("IndexError: pop from empty list")
}
