/// How often each element occurs.
fn count_items<T: Clone + Eq + Hash>(items: impl Iterator<Item = T>) -> OrderedMap<T, i64> {
    let mut counts = OrderedMap::new();
    items.for_each(|item| *counts.or_insert(item, 0) += 1);
    counts
}
