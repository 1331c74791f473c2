/// Empties an ``OrderedMap``.
#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn clear(&mut self) {
        *self = Self::new();
    }
}
