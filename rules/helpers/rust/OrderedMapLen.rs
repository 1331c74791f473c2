/// How many entries there are.
fn len(&self) -> usize {
    self.entries.len()
}
