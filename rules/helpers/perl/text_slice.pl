# The characters of [from, to); bounds count from the end if negative, and clamp.
sub text_slice($text, $from, $to) {
    my ($start, $count) = slice_bounds(length($text), $from, $to);
    return substr($text, $start, $count);
}
