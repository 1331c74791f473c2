/// Replaces characters by a table.
fn translate(text: &str, table: &OrderedMap<i64, Option<String>>) -> String {
    text.chars().map(|c| match table.get(&(c as i64)) {
        Some(replacement) => replacement.clone().unwrap_or_default(),
        None => c.to_string(),
    }).collect()
}
