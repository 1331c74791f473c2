/// A left shift that loses no bits.
fn shift_left(value: i64, by: i64) -> i64 {
    assert!(by >= 0, "ValueError: negative shift count");
    if value == 0 { 0 } else { value.checked_mul(1_i64.checked_shl(by as u32).filter(|power| *power > 0).expect("OverflowError: shift")).expect("OverflowError: shift") }
}
