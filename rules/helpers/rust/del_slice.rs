/// Removes part of a list.
fn del_slice<T>(items: &mut Vec<T>, range: impl RangeBounds<i64>) {
    let (start, end) = bounds(range, items.len());
    items.drain(start..end);
}
