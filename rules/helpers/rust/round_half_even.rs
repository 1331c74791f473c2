/// The nearest integer, half to even.
fn round_half_even(value: f64) -> i64 {
    to_int(value.round_ties_even())
}
