/// Adds one for each element.
fn count_items<T: Clone + Eq + Hash>(mut counts: OrderedMap<T, i64>, items: impl Iterator<Item = T>) -> OrderedMap<T, i64> {
    for item in items {
        *counts.entry(item).or_insert(0) += 1;
    }
    counts
}
