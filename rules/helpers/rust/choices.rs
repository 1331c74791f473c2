/// All choices of places: in order or in any, each once or as often as wished.
fn choices(len: usize, count: i64, allowed: &dyn Fn(&[usize], usize) -> bool) -> Vec<Vec<usize>> {
    let mut out = vec![Vec::new()];
    for _ in 0..count.max(0) {
        out = out.iter().flat_map(|chosen: &Vec<usize>| {
            (0..len).filter(|i| allowed(chosen, *i)).map(|i| [chosen.as_slice(), &[i]].concat()).collect::<Vec<_>>()
        }).collect();
    }
    out
}
