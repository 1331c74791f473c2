/// An integer rounded to a power of ten, half to even.
fn round_int(value: i64, digits: i64) -> i64 {
    if digits >= 0 {
        return value;
    }
    let power = 10_i64.pow(-digits as u32);
    let (low, rest) = (value.div_euclid(power), value.rem_euclid(power));
    let up = rest * 2 > power || (rest * 2 == power && low % 2 != 0);
    (low + up as i64) * power
}
