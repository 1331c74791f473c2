/// Elements and counts, highest count first.
fn most_common<T: Clone + Eq + Hash>(counts: &OrderedMap<T, i64>, count: i64) -> Vec<(T, i64)> {
    let mut entries: Vec<(T, i64)> = counts.entries.iter().map(|(item, n)| (item.clone(), *n)).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.1));
    entries.truncate(count.max(0) as usize);
    entries
}
