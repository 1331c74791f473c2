# Replaces the first matches of a pattern, so many at most (all for 0), by what a function of the match gives.
sub replace_matches($text, $pattern, $function, $limit) {
    my ($result, $start) = ('', 0);
    my @found = @{ matches($pattern, $text) };
    for my $match ($limit ? @{ first_items(\@found, $limit) } : @found) {
        $result .= substr($text, $start, $match->{span}[0] - $start) . $function->($match);
        $start = $match->{span}[1];
    }
    return $result . substr($text, $start);
}
