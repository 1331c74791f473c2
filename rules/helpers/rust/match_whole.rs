/// The match of a pattern with a whole text.
fn match_whole(regex: &Regex, text: &str) -> Option<Match> {
    let chars: Vec<char> = text.chars().collect();
    match_at(regex, &chars, 0, chars.len())
}
