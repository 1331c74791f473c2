/// Two ``OrderedMap`` with the same entries, in any order.
impl<K: Clone + Eq + Hash, V: PartialEq> PartialEq for OrderedMap<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.entries.len() == other.entries.len() && self.entries.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}
