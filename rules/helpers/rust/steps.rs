/// The places of a slice with a step.
fn steps(len: usize, lo: Option<i64>, hi: Option<i64>, step: i64) -> Vec<usize> {
    if step == 0 {
        panic!("ValueError: slice step cannot be zero");
    }
    let len = len as i64;
    let (least, most) = if step > 0 { (0, len) } else { (-1, len - 1) };
    let clamp = |bound: i64| (if bound < 0 { bound + len } else { bound }).clamp(least, most);
    let mut at = lo.map_or(if step > 0 { least } else { most }, clamp);
    let end = hi.map_or(if step > 0 { most } else { least }, clamp);
    let mut places = Vec::new();
    while if step > 0 { at < end } else { at > end } {
        places.push(at as usize);
        at += step;
    }
    places
}
