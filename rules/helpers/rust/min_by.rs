/// The element with the smallest key, the first of equal ones.
fn min_by<T, K: PartialOrd>(items: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> Option<T> {
    items.reduce(|best, item| if key(&item) < key(&best) { item } else { best })
}
