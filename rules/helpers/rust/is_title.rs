/// Whether upper case stands exactly where no letter precedes.
fn is_title(text: &str) -> bool {
    let cased = |c: char| c.is_uppercase() || c.is_lowercase();
    let before = std::iter::once(' ').chain(text.chars());
    text.chars().any(cased) && before.zip(text.chars()).all(|(a, c)| !cased(c) || c.is_uppercase() != cased(a))
}
