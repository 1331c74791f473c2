/// The integer that a text says, whose digits may stand in groups.
fn integer_of(text: &str) -> i64 {
    let grouped = text.trim().split('_').all(|group| group.ends_with(|c: char| c.is_ascii_digit()));
    let digits = text.trim().replace('_', if grouped { "" } else { "_" });
    digits.parse().expect("ValueError: invalid literal for int() with base 10")
}
