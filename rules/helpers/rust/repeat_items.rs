/// The elements of a list so many times.
fn repeat_items<T: Clone>(items: &[T], count: i64) -> Vec<T> {
    (0..count).flat_map(|_| items.iter().cloned()).collect()
}
