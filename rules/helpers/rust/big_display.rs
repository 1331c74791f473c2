/// The decimal text of a large integer.
impl std::fmt::Display for BigInt {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let mut text: String = self.digits.iter().rev().map(|digit| format!("{digit:09}")).collect();
        text = text.trim_start_matches('0').to_string();
        f.pad_integral(!self.negative, "", if text.is_empty() { "0" } else { &text })
    }
}
