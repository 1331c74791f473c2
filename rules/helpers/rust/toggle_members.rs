/// Keeps what is in exactly one of two sets.
fn toggle_members<T: Clone + Ord + Hash>(items: &mut BTreeSet<T>, others: &BTreeSet<T>) {
    *items = &*items ^ others;
}
