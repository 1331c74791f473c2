/// A power of a large integer.
fn big_pow(base: &BigInt, exponent: &BigInt) -> BigInt {
    let times = big_to_int(exponent);
    assert!(times >= 0, "ValueError: negative exponent");
    let mut result = BigInt::from(1);
    for _ in 0..times {
        result = big_mul(&result, base);
    }
    result
}
