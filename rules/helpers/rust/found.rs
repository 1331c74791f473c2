/// An index that must have been found.
fn found(index: i64) -> i64 {
    if index < 0 {
        panic!("ValueError: substring not found");
    }
    index
}
