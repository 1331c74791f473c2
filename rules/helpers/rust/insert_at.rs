/// Inserts before an index, which may count from the end and clamps.
fn insert_at<T>(items: &mut Vec<T>, index: i64, item: T) {
    let (place, _) = bounds(index.., items.len());
    items.insert(place, item);
}
