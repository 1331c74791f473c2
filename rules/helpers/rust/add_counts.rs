/// Adds the counts of another, each so many times.
fn add_counts<T: Clone + Eq + Hash>(counts: &mut OrderedMap<T, i64>, more: &OrderedMap<T, i64>, times: i64) {
    for (item, n) in more.entries.iter() {
        *counts.or_insert(item.clone(), 0) += times * n;
    }
}
