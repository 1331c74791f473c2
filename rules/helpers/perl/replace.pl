# Replaces the first occurrences, so many at most (all for a negative number).
sub replace($text, $part, $other, $limit) {
    return $text =~ s/(?:\Q$part\E)/$limit && $limit-- ? $other : $part/ger;
}
