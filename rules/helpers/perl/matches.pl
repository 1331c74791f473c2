# All matches of a pattern: for each, a hash of whole text and groups, where it starts and ends, and its named groups.
sub matches($pattern, $text) {
    my @found;
    while ($text =~ /$pattern/g) {
        push @found, { groups => [map { defined($-[$_]) ? substr($text, $-[$_], $+[$_] - $-[$_]) : undef } 0 .. $#+], span => [$-[0], $+[0]], named => {%+} };
    }
    return \@found;
}
