/// A map that iterates in order of insertion.
#[derive(Clone, Debug)]
pub struct OrderedMap<K, V> {
    places: HashMap<K, usize>,
    entries: Vec<(K, V)>,
}

#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn new() -> Self {
        Self { places: HashMap::new(), entries: Vec::new() }
    }

    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        if let Some(&i) = self.places.get(&key) {
            return Some(std::mem::replace(&mut self.entries[i].1, value));
        }
        self.places.insert(key.clone(), self.entries.len());
        self.entries.push((key, value));
        None
    }
}
