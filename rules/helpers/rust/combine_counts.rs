/// Counts combined by a function; only positive ones stay.
fn combine_counts<T: Clone + Eq + Hash>(a: &OrderedMap<T, i64>, b: &OrderedMap<T, i64>, combine: impl Fn(i64, i64) -> i64) -> OrderedMap<T, i64> {
    let more = b.entries.iter().map(|(key, _)| key).filter(|key| !a.places.contains_key(*key));
    let keys = a.entries.iter().map(|(key, _)| key).chain(more);
    let count = |map: &OrderedMap<T, i64>, key: &T| map.get(key).copied().unwrap_or(0);
    keys.map(|key| (key.clone(), combine(count(a, key), count(b, key)))).filter(|(_, n)| *n > 0).collect::<OrderedMap<_, _>>()
}
