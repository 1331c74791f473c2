/// The values in order, to be changed.
fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut V> {
    self.entries.iter_mut().map(|(_, value)| value)
}
