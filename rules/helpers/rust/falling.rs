/// Ways to choose k of n in order.
fn falling(n: i64, k: i64) -> i64 {
    if k > n { 0 } else { (n - k + 1..=n).product() }
}
