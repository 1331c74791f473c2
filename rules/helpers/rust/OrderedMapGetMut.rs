/// The value at a key, to be changed.
fn get_mut<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: std::borrow::Borrow<Q> {
    self.places.get(key).map(|&place| &mut self.entries[place].1)
}
