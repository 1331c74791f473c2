# Whether a text continues with another from an index on.
sub starts_at($text, $part, $from) {
    return $from <= length($text) && starts_with(text_slice($text, $from, undef), $part);
}
