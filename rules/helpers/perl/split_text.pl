# Splits at a separator, so many times at most (at all for a negative number).
sub split_text($text, $separator, $limit) {
    die "ValueError: empty separator\n" if $separator eq '';
    return [$text eq '' ? '' : split(/\Q$separator\E/, $text, $limit < 0 ? -1 : $limit + 1)];
}
