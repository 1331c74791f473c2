# The number that a text says.
sub parse_float($text) {
    my $digits = qr/[0-9]+(?:_[0-9]+)*/;
    my $plain = lc($text =~ s/^\s+|\s+$//gr);
    return ($1 eq '-' ? -1 : 1) * 9**9**9 if $plain =~ /^([+-]?)inf(inity)?$/;
    return 'nan' + 0 if $plain =~ /^[+-]?nan$/;
    die "ValueError: could not convert string to float: '$text'\n" unless $plain =~ /^[+-]?(?:$digits\.?(?:$digits)?|\.$digits)(?:e[+-]?$digits)?$/;
    return $plain =~ s/_//gr + 0;
}
