# Index of the first occurrence in [from, to), or -1.
sub find($text, $part, $from, $to) {
    return -1 if $from > length($text);
    my ($start, $count) = slice_bounds(length($text), $from, $to);
    return -1 if defined($to) && $start > max($to < 0 ? $to + length($text) : $to, 0);
    my $at = index(substr($text, $start, $count), $part);
    return $at < 0 ? -1 : $at + $start;
}
