# Splits at runs of white space, so many times at most; the rest keeps its inner white space.
sub split_space($text, $limit) {
    return [split(' ', $text)] if $limit < 0;
    my @parts = split(' ', $text, $limit + 1);
    $parts[-1] =~ s/\s+\z// if @parts && @parts <= $limit;
    pop @parts if @parts && $parts[-1] eq '';
    return \@parts;
}
