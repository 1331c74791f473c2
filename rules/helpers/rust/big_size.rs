/// Which of two large integers is farther from zero.
fn big_size(a: &BigInt, b: &BigInt) -> Ordering {
    a.digits.len().cmp(&b.digits.len()).then_with(|| a.digits.iter().rev().cmp(b.digits.iter().rev()))
}
