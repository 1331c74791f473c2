# Padded with a character to a width, left or right.
sub pad($text, $width, $fill, $left) {
    die failure('TypeError', 'The fill character must be exactly one character long') if length($fill) != 1;
    my $missing = $fill x ($width - length($text));
    return $left ? $missing . $text : $text . $missing;
}
