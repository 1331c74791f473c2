/// The elements of a list that must have as many.
fn unpack<T, const N: usize>(items: Vec<T>) -> [T; N] {
    let count = items.len();
    items.try_into().unwrap_or_else(|_| match count < N {
        true => panic!("ValueError: not enough values to unpack (expected {N}, got {count})"),
        false => panic!("ValueError: too many values to unpack (expected {N})"),
    })
}
