/// Replaces characters by a table.
fn translate(text: &str, table: &OrderedMap<i64, Option<String>>) -> String {
    text.chars().map(|c| table.get(&(c as i64)).map_or(c.to_string(), |new| new.clone().unwrap_or_default())).collect()
}
