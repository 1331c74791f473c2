/// Removes and gives the element at an index, which may count from the end.
fn pop_at<T>(items: &mut Vec<T>, index: i64) -> T {
    items.remove(position(index, items.len()))
}
