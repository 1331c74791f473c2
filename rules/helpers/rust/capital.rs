/// A character as the first of a word: of those that become several, only the first is in upper case.
fn capital(c: char) -> String {
    let mut upper = c.to_uppercase();
    upper.next().into_iter().chain(upper.flat_map(char::to_lowercase)).collect()
}
