# Tabs become spaces up to the next column that is a multiple of the width.
sub expand_tabs($text, $width) {
    my ($column, $out) = (0, '');
    for my $char (split(//, $text)) {
        my $piece = $char ne "\t" ? $char : $width > 0 ? ' ' x ($width - $column % $width) : '';
        $column = $char =~ /[\n\r]/ ? 0 : $column + length($piece);
        $out .= $piece;
    }
    return $out;
}
