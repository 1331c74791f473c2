/// Removes a key that must be there and gives its value.
fn pop_key<V>(removed: Option<V>) -> V {
    removed.expect("KeyError")
}
