/// Puts in more entries.
fn extend(&mut self, entries: impl IntoIterator<Item = (K, V)>) {
    entries.into_iter().for_each(|(key, value)| self.insert(key, value));
}
