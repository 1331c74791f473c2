/// Moves elements from the end to the front.
fn rotate<T>(items: &mut [T], count: i64) {
    if !items.is_empty() {
        items.rotate_right(count.rem_euclid(items.len() as i64) as usize);
    }
}
