/// Inserts before an index, which may count from the end and clamps.
fn insert_at<T>(items: &mut Vec<T>, index: i64, item: T) {
    items.insert(place(index, items.len()), item);
}
