/// An integer of any size: its sign, and its digits to the base 10^9, the lowest first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BigInt {
    negative: bool,
    digits: Vec<u64>,
}

impl BigInt {
    const BASE: u64 = 1_000_000_000;

    pub fn new(negative: bool, mut digits: Vec<u64>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self { negative: negative && !digits.is_empty(), digits }
    }
}

impl From<i64> for BigInt {
    fn from(value: i64) -> Self {
        let size = value.unsigned_abs();
        Self::new(value < 0, vec![size % Self::BASE, size / Self::BASE % Self::BASE, size / Self::BASE / Self::BASE])
    }
}
