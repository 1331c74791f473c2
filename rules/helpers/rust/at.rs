/// The element at an index, which may count from the end.
fn at<T>(items: &[T], index: i64) -> &T {
    &items[position(index, items.len())]
}
