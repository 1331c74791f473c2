/// The values in order.
fn values(&self) -> impl DoubleEndedIterator<Item = &V> + ExactSizeIterator {
    self.entries.iter().map(|(_, value)| value)
}
