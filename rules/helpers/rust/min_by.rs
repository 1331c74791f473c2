/// The element with the smallest key, the first of equal ones.
fn min_by<T, K: PartialOrd>(items: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> Option<T> {
    items.map(|item| (key(&item), item)).reduce(|best, next| if next.0 < best.0 { next } else { best }).map(|(_, item)| item)
}
