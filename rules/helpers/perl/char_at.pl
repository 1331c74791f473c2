# The character at an index, which may count from the end; outside raises.
sub char_at($text, $index) {
    die "IndexError: string index out of range\n" if $index < -length($text) || $index >= length($text);
    return substr($text, $index, 1);
}
