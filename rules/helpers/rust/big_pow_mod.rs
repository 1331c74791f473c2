/// A power of a large integer modulo another one.
fn big_pow_mod(base: &BigInt, exponent: &BigInt, modulus: &BigInt) -> BigInt {
    assert!(!exponent.negative, "NotImplementedError: the inverse of a large integer");
    let (mut result, mut square, mut left) = (BigInt::from(1), base.clone(), exponent.clone());
    while !left.digits.is_empty() {
        let (half, bit) = big_div_mod(&left, &BigInt::from(2));
        if !bit.digits.is_empty() {
            result = big_div_mod(&big_mul(&result, &square), modulus).1;
        }
        square = big_div_mod(&big_mul(&square, &square), modulus).1;
        left = half;
    }
    big_div_mod(&result, modulus).1
}
