/// The keys in order.
fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + ExactSizeIterator {
    self.entries.iter().map(|(key, _)| key)
}
