# Padded with a character to a width, left or right.
sub pad($text, $width, $fill, $left) {
    die "TypeError: The fill character must be exactly one character long\n" if length($fill) != 1;
    my $missing = $fill x ($width - length($text));
    return $left ? $missing . $text : $text . $missing;
}
