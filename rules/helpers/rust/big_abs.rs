/// A large integer without its sign.
fn big_abs(a: &BigInt) -> BigInt {
    BigInt::new(false, a.digits.clone())
}
