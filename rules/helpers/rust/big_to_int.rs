/// A large integer that must fit into 64 bits.
fn big_to_int(value: &BigInt) -> i64 {
    value.to_string().parse().unwrap_or_else(|_| panic!("OverflowError: integer too large"))
}
