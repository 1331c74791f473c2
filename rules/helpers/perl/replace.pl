# Replaces the first occurrences, so many at most (all for a negative number).
sub replace($text, $part, $other, $limit) {
    return $text =~ s/(?:\Q$part\E)/$other/gr if $limit < 0;
    return $text =~ s/(?:\Q$part\E)/$limit-- > 0 ? $other : $part/ger;
}
