/// An ``OrderedMap`` of entries, of which the last of a key counts.
impl<K: Clone + Eq + Hash, V> FromIterator<(K, V)> for OrderedMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self { places: HashMap::new(), entries: Vec::new() };
        entries.into_iter().for_each(|(key, value)| map.insert(key, value));
        map
    }
}
