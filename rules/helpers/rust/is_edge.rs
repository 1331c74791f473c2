/// Whether a word begins or ends at a place.
fn is_edge(text: &[char], spot: usize) -> bool {
    let word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric() || *c == '_');
    word(text[..spot].last()) != word(text.get(spot))
}
