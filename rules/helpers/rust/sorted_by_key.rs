/// A list in the order of a key that may panic.
fn sorted_by_key<T, K: PartialOrd>(mut items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    sort_by_key(&mut items, key);
    items
}
