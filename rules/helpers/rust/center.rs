/// Padded at both sides.
fn center(text: &str, width: i64, fill: char) -> String {
    let missing = (width - text.chars().count() as i64).max(0);
    let left = missing / 2 + (missing & width & 1);
    let side = |n: i64| fill.to_string().repeat(n as usize);
    side(left) + text + &side(missing - left)
}
