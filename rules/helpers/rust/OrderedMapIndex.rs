/// ``map[&key]``, which must be there.
impl<K: Clone + Eq + Hash, V, Q: Eq + Hash + ?Sized> Index<&Q> for OrderedMap<K, V> where K: Borrow<Q> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("KeyError")
    }
}
