/// Runs of elements with equal keys.
fn group_runs<T, K: PartialEq>(items: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<(K, Vec<T>)> {
    let mut runs: Vec<(K, Vec<T>)> = Vec::new();
    for item in items {
        let k = key(&item);
        match runs.last_mut() {
            Some((known, run)) if *known == k => run.push(item),
            _ => runs.push((k, vec![item])),
        }
    }
    runs
}
