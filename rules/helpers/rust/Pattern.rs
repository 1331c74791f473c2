/// A part of a pattern of texts.
#[allow(dead_code)]
enum Pattern {
    One(fn(char) -> bool),
    /// So many characters at least and at most, as many as will do.
    Run(fn(char) -> bool, usize, usize),
    Text(&'static str),
    /// So many times at least and at most; as many as will do, or as few.
    Repeat(&'static [Pattern], usize, usize, bool),
    Either(&'static [&'static [Pattern]]),
    Group(usize, &'static [Pattern]),
    Again(usize),
    Ahead(&'static [Pattern], bool),
    Behind(&'static [Pattern], bool),
    /// A place of the text that is told by what stands around it.
    Place(fn(&[char], usize) -> bool),
}
