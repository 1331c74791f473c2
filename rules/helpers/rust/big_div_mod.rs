/// The quotient of two large integers, rounded down, and the remainder.
fn big_div_mod(a: &BigInt, b: &BigInt) -> (BigInt, BigInt) {
    assert!(!b.digits.is_empty(), "ZeroDivisionError: integer division or modulo by zero");
    let divisor = big_abs(b);
    let mut rest = BigInt::from(0);
    let mut digits = Vec::new();
    for &digit in a.digits.iter().rev() {
        rest.digits.insert(0, digit);
        rest = BigInt::new(false, rest.digits);
        let (mut low, mut high) = (0, BigInt::BASE as i64);
        while high - low > 1 {
            let middle = (low + high) / 2;
            let fits = big_size(&big_mul(&divisor, &BigInt::from(middle)), &rest) != Ordering::Greater;
            (low, high) = if fits { (middle, high) } else { (low, middle) };
        }
        rest = big_sub(&rest, &big_mul(&divisor, &BigInt::from(low)));
        digits.insert(0, low as u64);
    }
    let (quotient, rest) = (BigInt::new(a.negative != b.negative, digits), BigInt::new(a.negative, rest.digits));
    if rest.digits.is_empty() || a.negative == b.negative {
        return (quotient, rest);
    }
    (big_sub(&quotient, &BigInt::from(1)), big_add(&rest, b))
}
