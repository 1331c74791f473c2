/// Puts a value at a key, whose place stays.
fn insert(&mut self, key: K, value: V) {
    let place = *self.places.entry(key.clone()).or_insert(self.entries.len());
    match self.entries.get_mut(place) {
        Some(entry) => entry.1 = value,
        None => self.entries.push((key, value)),
    }
}
