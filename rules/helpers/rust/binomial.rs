/// Ways to choose k of n.
fn binomial(n: i64, k: i64) -> i64 {
    if k > n { 0 } else { (0..k.min(n - k)).fold(1, |ways, i| ways * (n - i) / (i + 1)) }
}
