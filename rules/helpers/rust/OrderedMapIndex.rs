/// ``map[&key]``, which must be there.
impl<K: Eq + Hash, V, Q: Eq + Hash + ?Sized> Index<&Q> for OrderedMap<K, V> where K: Borrow<Q> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        &self.entries[self.places[key]].1
    }
}
