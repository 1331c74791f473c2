/// Sorts by a key that may panic, of a single element too, before any is moved.
fn sort_by_key<T, K: PartialOrd>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let mut entries: Vec<(K, T)> = keys.into_iter().zip(items.drain(..)).collect();
    entries.sort_by(|a, b| compare(&a.0, &b.0));
    items.extend(entries.into_iter().map(|entry| entry.1));
}
