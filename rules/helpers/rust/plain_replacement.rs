/// What matches are replaced by: a text that names no groups.
fn plain_replacement(text: &str) -> String {
    assert!(!text.contains('\\'), "NotImplementedError: a replacement with a backslash that is no literal");
    text.to_string()
}
