/// Puts a value at a key, whose place stays.
fn insert(&mut self, key: K, value: V) {
    match self.places.get(&key) {
        Some(&place) => self.entries[place].1 = value,
        None => {
            self.places.insert(key.clone(), self.entries.len());
            self.entries.push((key, value));
        }
    }
}
