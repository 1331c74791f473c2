# A function of a match that gives a replacement text with its references to groups filled in.
sub expanded($template) {
    return sub ($match) {
        return $template =~ s/\\(?:(\d+)|g<(\w+)>|(.))/defined($1) ? $match->{groups}[$1] : defined($3) ? { n => "\n", t => "\t" }->{$3} \/\/ $3 : $2 =~ m{^\d} ? $match->{groups}[$2] : $match->{named}{$2}/ger;
    };
}
