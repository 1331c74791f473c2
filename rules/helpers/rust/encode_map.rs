/// A map in the canonical encoding.
fn encode_map<K, V>(entries: impl Iterator<Item = (K, V)>, key: impl Fn(K) -> String, value: impl Fn(V) -> String) -> String {
    let pairs = entries.map(|(k, v)| format!("[{},{}]", key(k), value(v)));
    format!("{{\"$dict\":[{}]}}", pairs.collect::<Vec<_>>().join(","))
}
