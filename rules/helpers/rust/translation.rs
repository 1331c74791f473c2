/// A table from the characters of one text to those of another.
fn translation(from: &str, to: &str) -> OrderedMap<i64, Option<String>> {
    let same = from.chars().count() == to.chars().count();
    assert!(same, "ValueError: the first two maketrans arguments must have equal length");
    from.chars().zip(to.chars()).map(|(a, b)| (a as i64, Some(b.to_string()))).collect::<OrderedMap<_, _>>()
}
