/// Pairs up to the end of the longer list.
fn zip_longest<A: Clone, B: Clone>(a: &[A], b: &[B]) -> Vec<(Option<A>, Option<B>)> {
    (0..a.len().max(b.len())).map(|i| (a.get(i).cloned(), b.get(i).cloned())).collect()
}
