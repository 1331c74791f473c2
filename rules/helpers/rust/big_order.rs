/// Large integers are ordered by sign, then by size.
impl Ord for BigInt {
    fn cmp(&self, other: &Self) -> Ordering {
        let sizes = if self.negative { big_size(other, self) } else { big_size(self, other) };
        other.negative.cmp(&self.negative).then(sizes)
    }
}

impl PartialOrd for BigInt {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
