/// An ``OrderedMap`` of an array of entries.
impl<K: Clone + Eq + Hash, V, const N: usize> From<[(K, V); N]> for OrderedMap<K, V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}
