/// All matches of a pattern that do not overlap.
fn find_matches(regex: &Regex, text: &str) -> Vec<Match> {
    let chars: Vec<char> = text.chars().collect();
    let (mut found, mut from, mut past): (Vec<Match>, usize, usize) = (Vec::new(), 0, 0);
    while let Some(one) = (from..=chars.len()).find_map(|at| match_at(regex, &chars, at, past)) {
        from = one.end;
        past = if one.end == one.start { one.end + 1 } else { 0 };
        found.push(one);
    }
    found
}
