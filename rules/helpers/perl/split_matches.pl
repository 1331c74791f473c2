# Splits at the first matches of a pattern, so many at most (all for 0).
sub split_matches($pattern, $text, $limit) {
    return [''] if $text eq '';
    return [split(/$pattern/, $text, $limit ? $limit + 1 : -1)];
}
