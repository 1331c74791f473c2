/// How control leaves the body of a try.
#[allow(dead_code)]
enum Flow<R> {
    Next,
    Break,
    Continue,
    Return(R),
}
