/// Running results.
fn accumulate<T: Clone>(items: impl Iterator<Item = T>, combine: impl Fn(&T, &T) -> T) -> Vec<T> {
    let mut out: Vec<T> = Vec::new();
    for item in items {
        out.push(out.last().map_or(item.clone(), |total| combine(total, &item)));
    }
    out
}
