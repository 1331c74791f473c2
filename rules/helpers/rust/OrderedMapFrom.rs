/// A map of an array of entries.
fn from<const N: usize>(entries: [(K, V); N]) -> Self {
    entries.into_iter().collect()
}
