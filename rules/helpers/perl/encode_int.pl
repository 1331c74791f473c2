# An integer in the canonical encoding; one that has become a float is not exact and fails loudly.
sub encode_int($value) {
    my $text = "" . ($value || 0);
    die "OverflowError: integer overflow: $text\n" unless $text =~ /^-?\d+$/;
    return abs($value) < 2**53 ? $text : "{\"\$int\":\"$text\"}";
}
