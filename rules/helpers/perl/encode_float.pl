# A float in the canonical encoding.
sub encode_float($value) {
    my $text = float_text($value + 0);
    return $text =~ /n/ ? "{\"\$float\":\"$text\"}" : $text;
}
