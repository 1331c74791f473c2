/// The inverse of a number modulo another one.
fn inverse(value: i64, modulus: i64) -> i64 {
    let (mut a, mut b, mut x, mut y) = (value.rem_euclid(modulus), modulus.abs(), 1, 0);
    while b != 0 {
        (x, y) = (y, x - a / b * y);
        (a, b) = (b, a % b);
    }
    if a != 1 {
        panic!("ValueError: base is not invertible for the given modulus");
    }
    floor_mod(x, modulus)
}
