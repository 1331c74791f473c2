/// Replaces part of a list.
fn set_slice<T>(items: &mut Vec<T>, start: i64, end: i64, values: Vec<T>) {
    items.splice(span(start, end, items.len()), values);
}
