/// The value at a key, which is put there where there is none.
fn or_insert(&mut self, key: K, value: V) -> &mut V {
    let place = *self.places.entry(key.clone()).or_insert(self.entries.len());
    if place == self.entries.len() {
        self.entries.push((key, value));
    }
    &mut self.entries[place].1
}
