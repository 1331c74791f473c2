/// Puts a value at a key, whose place stays.
fn insert(&mut self, key: K, value: V) {
    let place = *self.places.entry(key.clone()).or_insert(self.entries.len());
    self.entries.splice(place..(place + 1).min(self.entries.len()), [(key, value)]);
}
