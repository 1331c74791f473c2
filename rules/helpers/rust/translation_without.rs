/// A table from the characters of one text to those of another, without those of a third.
fn translation_without(from: &str, to: &str, without: &str) -> OrderedMap<i64, Option<String>> {
    let mut table = translation(from, to);
    table.extend(without.chars().map(|c| (c as i64, None)));
    table
}
