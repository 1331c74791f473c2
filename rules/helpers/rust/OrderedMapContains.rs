/// Whether there is a key.
fn contains_key<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> {
    self.places.contains_key(key)
}
