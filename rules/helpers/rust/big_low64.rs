/// The low 64 bits of a large integer as a signed number.
fn big_low64(value: &BigInt) -> i64 {
    let low = big_div_mod(value, &big_parse("18446744073709551616")).1;
    low.to_string().parse::<u64>().unwrap_or(0) as i64
}
