/// Whether parts fit so many times from a place on, as many or as few as will do, and then what comes after them.
fn repeat(
    inner: &[Pattern], (least, most, greedy): (usize, usize, bool), text: &[char], at: usize, groups: &mut Vec<Option<Range<usize>>>,
    then: &mut dyn FnMut(usize, &mut Vec<Option<Range<usize>>>) -> bool,
) -> bool {
    if least == 0 && !greedy && then(at, groups) {
        return true;
    }
    let more = most > 0 && follow(inner, text, at, groups, &mut |to, groups| {
        (to > at || least > 0) && repeat(inner, (least.saturating_sub(1), most - 1, greedy), text, to, groups, then)
    });
    more || (least == 0 && greedy && then(at, groups))
}
