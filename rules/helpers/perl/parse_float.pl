# The number that a text says.
sub parse_float($text) {
    my $plain = lc($text =~ s/^\s+|\s+$//gr);
    return ($1 eq '-' ? -1 : 1) * 9**9**9 if $plain =~ /^([+-]?)inf(inity)?$/;
    return 'nan' + 0 if $plain =~ /^[+-]?nan$/;
    die "ValueError: could not convert string to float: '$text'\n" unless $plain =~ /^[+-]?(\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(e[+-]?\d+)?$/;
    return $plain =~ s/_//gr + 0;
}
