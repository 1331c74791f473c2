/// The product of 1 to n.
fn factorial(n: i64) -> i64 {
    assert!(n >= 0, "ValueError: factorial() not defined for negative values");
    (1..=n).product()
}
