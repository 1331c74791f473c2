/// Takes the last entry out.
fn pop_item(&mut self) -> Option<(K, V)> {
    let (key, value) = self.entries.pop()?;
    self.places.remove(&key);
    Some((key, value))
}
