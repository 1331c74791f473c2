# The integer that a text says in a base.
sub parse_int($text, $base) {
    my $plain = lc($text =~ s/^\s+|\s+$//gr);
    my ($sign, $digits) = $plain =~ /^([+-]?)(?:0[xbo](?=.))?([0-9a-z]+(?:_[0-9a-z]+)*)$/ or die "ValueError: invalid literal for int() with base $base: '$text'\n";
    die "ValueError: invalid literal for int() with base $base: '$text'\n" if $base == 10 && $plain =~ /[a-z]/;
    my $value = 0;
    for my $digit (split(//, $digits =~ s/_//gr)) {
        my $number = index('0123456789abcdefghijklmnopqrstuvwxyz', $digit);
        die "ValueError: invalid literal for int() with base $base: '$text'\n" if $number >= $base;
        $value = $value * $base + $number;
    }
    return exact($sign eq '-' ? -$value : $value);
}
