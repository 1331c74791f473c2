# The integer that a text says in decimal digits.
sub parse_int($text) {
    my ($number) = $text =~ /^\s*([+-]?[0-9]+(?:_[0-9]+)*)\s*$/ or die "ValueError: invalid literal for int() with base 10: '$text'\n";
    return exact($number =~ s/_//gr + 0);
}
