/// The match of a pattern at the start of a text.
fn match_start(regex: &Regex, text: &str) -> Option<Match> {
    match_at(regex, &text.chars().collect::<Vec<char>>(), 0, 0)
}
