/// The product of two large integers.
fn big_mul(a: &BigInt, b: &BigInt) -> BigInt {
    let mut digits = vec![0; a.digits.len() + b.digits.len() + 1];
    for (i, x) in a.digits.iter().enumerate() {
        let mut carry = 0;
        for j in 0..b.digits.len() + 1 {
            let sum = digits[i + j] + x * b.digits.get(j).unwrap_or(&0) + carry;
            digits[i + j] = sum % BigInt::BASE;
            carry = sum / BigInt::BASE;
        }
    }
    BigInt::new(a.negative != b.negative, digits)
}
