/// The places of a slice with a step.
fn steps(len: usize, lo: Option<i64>, hi: Option<i64>, step: i64) -> Vec<usize> {
    assert!(step != 0, "ValueError: slice step cannot be zero");
    let len = len as i64;
    let (least, most) = if step > 0 { (0, len) } else { (-1, len - 1) };
    let clamp = |bound: i64| (if bound < 0 { bound + len } else { bound }).clamp(least, most);
    let (first, last) = if step > 0 { (least, most) } else { (most, least) };
    let (start, end) = (lo.map_or(first, clamp), hi.map_or(last, clamp));
    (0..(end - start + step - step.signum()) / step).map(|i| (start + i * step) as usize).collect()
}
