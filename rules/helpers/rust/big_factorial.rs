/// The factorial of a number.
fn big_factorial(n: i64) -> BigInt {
    assert!(n >= 0, "ValueError: factorial() not defined for negative values");
    (2..=n).fold(BigInt::from(1), |product, factor| big_mul(&product, &BigInt::from(factor)))
}
