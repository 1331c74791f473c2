/// Part of a list; bounds may count from the end, and clamp.
fn slice<T>(items: &[T], range: impl RangeBounds<i64>) -> &[T] {
    let (start, end) = bounds(range, items.len());
    &items[start..end]
}
