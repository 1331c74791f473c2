/// The product of 1 to n.
fn factorial(n: i64) -> i64 {
    if n < 0 {
        panic!("ValueError: factorial() not defined for negative values");
    }
    (1..=n).product()
}
