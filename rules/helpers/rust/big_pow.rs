/// A power of a large integer.
fn big_pow(base: &BigInt, exponent: &BigInt) -> BigInt {
    let mut result = BigInt::from(1);
    for _ in 0..big_to_int(exponent) {
        result = big_mul(&result, base);
    }
    result
}
