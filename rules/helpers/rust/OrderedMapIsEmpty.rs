/// Whether there is no entry.
fn is_empty(&self) -> bool {
    self.entries.is_empty()
}
