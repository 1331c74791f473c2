/// Replaces part of a list.
fn set_slice<T>(items: &mut Vec<T>, range: impl RangeBounds<i64>, values: Vec<T>) {
    let (start, end) = bounds(range, items.len());
    items.splice(start..end, values);
}
