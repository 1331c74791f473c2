# The character at an index, which may count from the end; outside raises.
sub char_at($text, $index) {
    return -length($text) <= $index < length($text) ? substr($text, $index, 1) : die "IndexError: string index out of range\n";
}
