/// Large integers are ordered by sign, then by size.
impl Ord for BigInt {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => big_size(self, other),
            (true, true) => big_size(other, self),
            (negative, _) => (!negative).cmp(&negative),
        }
    }
}

impl PartialOrd for BigInt {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
