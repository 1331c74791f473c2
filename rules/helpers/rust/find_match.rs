/// The first match of a pattern in a text.
fn find_match(regex: &Regex, text: &str) -> Option<Match> {
    let chars: Vec<char> = text.chars().collect();
    (0..=chars.len()).find_map(|at| match_at(regex, &chars, at, 0))
}
