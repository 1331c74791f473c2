/// A large integer with the other sign.
fn big_neg(a: &BigInt) -> BigInt {
    BigInt::new(!a.negative, a.digits.clone())
}
