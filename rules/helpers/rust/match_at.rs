/// The match at a place that ends at another one or later.
fn match_at(regex: &Regex, text: &[char], at: usize, past: usize) -> Option<Match> {
    let mut places = vec![None; regex.groups + 1];
    let found = follow(regex.parts, text, at, &mut places, &mut |to, places| {
        places[0] = Some(at..to);
        to >= past
    });
    let shown = |place: &Option<Range<usize>>| place.clone().map(|place| text[place].iter().collect());
    let end = places[0].as_ref().map_or(at, |place| place.end);
    found.then(|| Match { start: at, end, groups: places.iter().map(shown).collect() })
}
