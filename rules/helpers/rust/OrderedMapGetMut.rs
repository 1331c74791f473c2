/// The value at a key of an ``OrderedMap``, to be changed.
#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn get_mut<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> {
        self.places.get(key).map(|&i| &mut self.entries[i].1)
    }
}
