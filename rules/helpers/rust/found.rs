/// An index that must have been found.
fn found(index: i64) -> i64 {
    assert!(index >= 0, "ValueError: substring not found");
    index
}
