/// A pattern of texts with so many groups.
struct Regex {
    groups: usize,
    parts: &'static [Pattern],
}
