/// The place of a key in an ``OrderedMap``, occupied or not.
pub struct OrderedEntry<'a, K, V> {
    map: &'a mut OrderedMap<K, V>,
    key: K,
}

impl<'a, K: Clone + Eq + Hash, V> OrderedEntry<'a, K, V> {
    pub fn or_insert(self, value: V) -> &'a mut V {
        if !self.map.contains_key(&self.key) {
            self.map.insert(self.key.clone(), value);
        }
        self.map.get_mut(&self.key).unwrap()
    }
}

#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn entry(&mut self, key: K) -> OrderedEntry<'_, K, V> {
        OrderedEntry { map: self, key }
    }
}
