/// What an ``OrderedMap`` has at a key.
#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn contains_key<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> {
        self.places.contains_key(key)
    }

    pub fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> {
        self.places.get(key).map(|&i| &self.entries[i].1)
    }
}
