/// A power modulo a number.
fn pow_mod(base: i64, exponent: i64, modulus: i64) -> i64 {
    if exponent < 0 {
        return pow_mod(inverse(base, modulus), -exponent, modulus);
    }
    let (mut result, mut square, mut left) = (1_i128, base as i128, exponent);
    while left > 0 {
        if left % 2 == 1 {
            result = result * square % modulus as i128;
        }
        square = square * square % modulus as i128;
        left /= 2;
    }
    floor_mod((result % modulus as i128) as i64, modulus)
}
