# Without certain characters at the start, the end or both.
sub strip_chars($text, $chars, $left, $right) {
    my $set = quotemeta($chars);
    return $text if $set eq '';
    $text =~ s/^[$set]+// if $left;
    $text =~ s/[$set]+\z// if $right;
    return $text;
}
