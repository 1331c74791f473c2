# Padded with zeros at the left, after a sign, to a width.
sub zfill($text, $width) {
    return $text =~ s/^[+-]?\K/'0' x ($width - length($text))/er;
}
