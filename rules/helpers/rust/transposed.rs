/// The first elements of all rows, then the second; ends with the shortest row.
fn transposed<T: Clone>(rows: &[Vec<T>]) -> Vec<Vec<T>> {
    let width = rows.iter().map(Vec::len).min().unwrap_or(0);
    (0..width).map(|i| rows.iter().map(|row| row[i].clone()).collect()).collect()
}
