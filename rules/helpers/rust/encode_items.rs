/// A list in the canonical encoding.
fn encode_items<T>(items: impl IntoIterator<Item = T>, encode: impl Fn(T) -> String) -> String {
    format!("[{}]", items.into_iter().map(encode).collect::<Vec<_>>().join(","))
}
