/// What a pattern has found: its place, and the texts of the whole and of the groups.
#[allow(dead_code)]
#[derive(Clone, Debug, PartialEq)]
struct Match {
    start: usize,
    end: usize,
    groups: Vec<Option<String>>,
}
