/// The entries in order, their values to be changed.
fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (&K, &mut V)> {
    self.entries.iter_mut().map(|(key, value)| (&*key, value))
}
