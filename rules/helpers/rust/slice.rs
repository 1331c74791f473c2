/// Part of a list; bounds may count from the end, and clamp.
fn slice<T>(items: &[T], start: i64, end: i64) -> &[T] {
    &items[span(start, end, items.len())]
}
