/// Takes an entry out of an ``OrderedMap``; later ones move up.
#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn remove<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> {
        let place = self.places.remove(key)?;
        self.places.values_mut().filter(|i| **i > place).for_each(|i| *i -= 1);
        Some(self.entries.remove(place).1)
    }
}
