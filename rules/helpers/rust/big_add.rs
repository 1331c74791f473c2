/// The sum of two large integers.
fn big_add(a: &BigInt, b: &BigInt) -> BigInt {
    if big_size(a, b) == Ordering::Less {
        return big_add(b, a);
    }
    let (mut digits, mut carry) = (Vec::new(), 0);
    for (i, digit) in a.digits.iter().enumerate() {
        let other = b.digits.get(i).unwrap_or(&0) + carry;
        let sum = if a.negative == b.negative { digit + other } else { digit + BigInt::BASE - other };
        carry = u64::from((sum >= BigInt::BASE) == (a.negative == b.negative));
        digits.push(sum % BigInt::BASE);
    }
    digits.push(if a.negative == b.negative { carry } else { 0 });
    BigInt::new(a.negative, digits)
}
