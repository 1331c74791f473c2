# Padded with zeros at the left, after a sign, to a width.
sub zfill($text, $width) {
    my $sign = $text =~ s/^([+-])// ? $1 : '';
    return $sign . '0' x ($width - length($sign . $text)) . $text;
}
