# The characters of [from, to); bounds count from the end if negative, and clamp.
sub text_slice($text, $from, $to) {
    ($from, $to) = map { $_ < 0 ? max($_ + length($text), 0) : min($_, length($text)) } $from, $to // length($text);
    return substr($text, $from, max($to - $from, 0));
}
