/// The elements of a list that must have as many.
fn unpack<T, const N: usize>(items: Vec<T>) -> [T; N] {
    let count = items.len();
    items.try_into().unwrap_or_else(|_| panic!("ValueError: expected {N} values to unpack, got {count}"))
}
