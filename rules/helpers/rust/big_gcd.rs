/// The greatest common divisor of two large integers.
fn big_gcd(a: &BigInt, b: &BigInt) -> BigInt {
    if b.digits.is_empty() { big_abs(a) } else { big_gcd(b, &big_div_mod(a, b).1) }
}
