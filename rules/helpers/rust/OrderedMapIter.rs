/// The entries in order.
fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> + ExactSizeIterator {
    self.entries.iter().map(|(key, value)| (key, value))
}
