# Padded at both sides to a width; the odd one goes left where the width is odd, else right.
sub center($text, $width, $fill) {
    die "TypeError: The fill character must be exactly one character long\n" if length($fill) != 1;
    my $missing = $width - length($text);
    return $text if $missing <= 0;
    my $left = int($missing / 2) + ($missing & $width & 1);
    return $fill x $left . $text . $fill x ($missing - $left);
}
