/// Takes all entries out.
fn clear(&mut self) {
    self.places.clear();
    self.entries.clear();
}
