/// The value at a key.
fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&V> where K: std::borrow::Borrow<Q> {
    self.places.get(key).map(|&place| &self.entries[place].1)
}
