# Before, separator, after the first occurrence.
sub partition($text, $separator) {
    die "ValueError: empty separator\n" if $separator eq '';
    my $at = index($text, $separator);
    return $at < 0 ? [$text, '', ''] : [substr($text, 0, $at), $separator, substr($text, $at + length($separator))];
}
