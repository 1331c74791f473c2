/// The parts of a text between the first matches of a pattern.
fn split_matches(regex: &Regex, text: &str, most: usize) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let (mut parts, mut at): (Vec<String>, usize) = (Vec::new(), 0);
    for found in find_matches(regex, text).iter().take(most) {
        parts.push(chars[at..found.start].iter().collect());
        at = found.end;
    }
    parts.push(chars[at..].iter().collect());
    parts
}
