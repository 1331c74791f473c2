# The first match of a pattern, or undef.
sub first_match($pattern, $text) {
    return matches($pattern, $text)->[0];
}
