# Replaces each character whose code point is in the table; undef deletes it.
sub translate($text, $table) {
    return join('', map { exists($table->{ord($_)}) ? $table->{ord($_)} // '' : $_ } split(//, $text));
}
