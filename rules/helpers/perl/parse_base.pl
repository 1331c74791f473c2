# The integer that a text says in a base.
sub parse_base($text, $base) {
    my $mark = {2 => '0b_?', 8 => '0o_?', 16 => '0x_?'}->{$base} // '';
    my ($sign, $digits) = lc($text) =~ /^\s*([+-]?)(?:$mark)?([0-9a-z]+(?:_[0-9a-z]+)*)\s*$/;
    my @values = map { index('0123456789abcdefghijklmnopqrstuvwxyz', $_) } split(//, ($digits // 'z') =~ s/_//gr);
    die "ValueError: invalid literal for int() with base $base: '$text'\n" if any { $_ >= $base } @values;
    my $value = reduce { $a * $base + $b } @values;
    return exact($sign eq '-' ? -$value : $value);
}
