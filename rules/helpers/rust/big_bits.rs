/// What an operation on bits makes of two large integers; what is below zero has ones before it without end.
fn big_bits(a: &BigInt, b: &BigInt, op: fn(i64, i64) -> i64) -> BigInt {
    if let (Ok(a), Ok(b)) = (a.to_string().parse(), b.to_string().parse()) {
        return BigInt::from(op(a, b));
    }
    let word = BigInt::from(1 << 32);
    let ((high_a, low_a), (high_b, low_b)) = (big_div_mod(a, &word), big_div_mod(b, &word));
    big_add(&big_mul(&big_bits(&high_a, &high_b, op), &word), &big_bits(&low_a, &low_b, op))
}
