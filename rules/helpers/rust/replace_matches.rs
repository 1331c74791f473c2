/// Replaces the first matches of a pattern by what a function makes of them.
fn replace_matches(regex: &Regex, text: &str, most: usize, by: impl Fn(&Match) -> String) -> String {
    let chars: Vec<char> = text.chars().collect();
    let (mut out, mut at) = (String::new(), 0);
    for found in find_matches(regex, text).iter().take(most) {
        out.extend(&chars[at..found.start]);
        out.push_str(&by(found));
        at = found.end;
    }
    out.extend(&chars[at..]);
    out
}
