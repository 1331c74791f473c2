# Before, separator, after the last occurrence.
sub rpartition($text, $separator) {
    die "ValueError: empty separator\n" if $separator eq '';
    my $at = rindex($text, $separator);
    return $at < 0 ? ['', '', $text] : [substr($text, 0, $at), $separator, substr($text, $at + length($separator))];
}
