/// The integer part of a square root.
fn integer_root(value: i64) -> i64 {
    if value < 0 {
        panic!("ValueError: isqrt() argument must be nonnegative");
    }
    value.isqrt()
}
